package io.weldgate.web;

import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.TooManyVisits;
import io.weldgate.permit.PermitNotOpen;
import io.weldgate.process.NobodyWaits;
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

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView notOpen(PermitNotOpen fact) {
        return new ModelAndView("not-open").addObject("permitNo", fact.permitNo())
                .addObject("status", fact.status());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView someoneWasFaster(ConcurrencyFailureException fact, HttpServletRequest request) {
        return new ModelAndView("faster").addObject("back", request.getRequestURI());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    ModelAndView tooMany(TooManyVisits fact, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(fact.seconds()));
        return new ModelAndView("too-many").addObject("seconds", fact.seconds())
                .addObject("joining", request.getRequestURI().startsWith(request.getContextPath() + "/join"));
    }

    @ExceptionHandler(NotAllowed.class)
    void notHis(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** The permit has moved on since its page was drawn. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView movedOn(NobodyWaits fact) {
        return new ModelAndView("faster").addObject("back", "/permits/" + fact.permitNo());
    }
}
