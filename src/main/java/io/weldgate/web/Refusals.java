package io.weldgate.web;

import io.weldgate.docket.DocketKind;
import io.weldgate.enforcement.CaseNotOpen;
import io.weldgate.enforcement.ReferralNotOpen;
import io.weldgate.enforcement.TransferNotOpen;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.TooManyVisits;
import io.weldgate.investigation.PenaltyNotOpen;
import io.weldgate.investigation.TrackNotReady;
import io.weldgate.permit.PermitNotOpen;
import io.weldgate.process.NobodyWaits;
import io.weldgate.rectification.RectificationNotOpen;
import io.weldgate.sanction.EntryNotOpen;
import io.weldgate.tipoff.TipOffNotOpen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what the business refuses by an exception. */
@ControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final Shell shell;

    Refusals(Shell shell) {
        this.shell = shell;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView notOpen(PermitNotOpen fact, HttpServletRequest request, HttpServletResponse response) {
        return page("not-open", request, response).addObject("permitNo", fact.permitNo())
                .addObject("status", fact.status());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView someoneWasFaster(ConcurrencyFailureException fact, HttpServletRequest request,
            HttpServletResponse response) {
        return page("faster", request, response).addObject("back", request.getRequestURI());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    ModelAndView tooMany(TooManyVisits fact, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(fact.seconds()));
        return page("too-many", request, response).addObject("seconds", fact.seconds())
                .addObject("joining", request.getRequestURI().startsWith(request.getContextPath() + "/join"));
    }

    @ExceptionHandler(NotAllowed.class)
    void notHis(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** A case, or what belongs to it, has moved on since its page was drawn. */
    @ExceptionHandler({CaseNotOpen.class, ReferralNotOpen.class, TransferNotOpen.class, TrackNotReady.class,
        PenaltyNotOpen.class, TipOffNotOpen.class, EntryNotOpen.class, RectificationNotOpen.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView otherwiseByNow(HttpServletRequest request, HttpServletResponse response) {
        return page("faster", request, response).addObject("back", request.getRequestURI());
    }

    /** The permit, or the docket, has moved on since its page was drawn. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView movedOn(NobodyWaits fact, HttpServletRequest request, HttpServletResponse response) {
        return page("faster", request, response).addObject("back",
                (DocketKind.isOne(fact.permitNo()) ? "/dockets/" : "/permits/") + fact.permitNo());
    }

    private ModelAndView page(String view, HttpServletRequest request, HttpServletResponse response) {
        return new ModelAndView(view, shell.round(request, response));
    }
}
