package io.weldgate.api.tipoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.form.FormReading;
import io.weldgate.tipoff.Confiding;
import io.weldgate.tipoff.HandlerForm;
import io.weldgate.tipoff.HotlineForm;
import io.weldgate.tipoff.Identity;
import io.weldgate.tipoff.Officer;
import io.weldgate.tipoff.ProposingRewards;
import io.weldgate.tipoff.Received;
import io.weldgate.tipoff.ReceivingTipOffs;
import io.weldgate.tipoff.ReporterLookForm;
import io.weldgate.tipoff.TipOff;
import io.weldgate.tipoff.TipOffForms;
import io.weldgate.tipoff.TipOffHandler;
import io.weldgate.tipoff.TipOffHandlers;
import io.weldgate.tipoff.TipOffState;
import io.weldgate.tipoff.TipOffs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports of violations, for the departments that deal with them. Who reported is told to named handlers alone. */
@RestController
@RequestMapping("/api/v1/received-tip-offs")
class ReceivedTipOffsController {

    private final TipOffs tipOffs;
    private final ReceivingTipOffs receiving;
    private final Confiding confiding;
    private final ProposingRewards proposing;
    private final TipOffHandlers handlers;
    private final TipOffForms forms;
    private final FormReading reading;
    private final TipOffOfficers officers;

    ReceivedTipOffsController(TipOffs tipOffs, ReceivingTipOffs receiving, Confiding confiding,
            ProposingRewards proposing, TipOffHandlers handlers, TipOffForms forms, FormReading reading,
            TipOffOfficers officers) {
        this.tipOffs = tipOffs;
        this.receiving = receiving;
        this.confiding = confiding;
        this.proposing = proposing;
        this.handlers = handlers;
        this.forms = forms;
        this.reading = reading;
        this.officers = officers;
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        officers.current();
        return forms.hotline(locale);
    }

    /** What somebody said on a hotline; the code is told once, for the caller. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Received.Done note(@RequestBody JsonNode body, Locale locale) {
        Officer by = officers.current();
        HotlineForm form = new FilledIn(body).valid(reading, HotlineForm.class, by.actor(), locale);
        Received received = receiving.note(form, by.actor(), locale);
        if (received instanceof Received.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        return (Received.Done) received;
    }

    @GetMapping
    Listed<TipOffAnswer> list(@RequestParam(required = false) TipOffState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Listed.of(tipOffs.list(officers.current().scope(), state, PageRequest.of(page, size))
                .map(TipOffAnswer::brief));
    }

    @GetMapping("/{docketNo}")
    TipOffAnswer one(@PathVariable String docketNo) {
        TipOff found = seen(docketNo, officers.current());
        return TipOffAnswer.whole(found, handlers.findByKeyDocketNoOrderByNamedAt(docketNo).stream()
                .map(TipOffHandler::account).toList(), proposing.of(docketNo).orElse(null));
    }

    @GetMapping("/{docketNo}/handlers")
    ObjectNode handlers(@PathVariable String docketNo, Locale locale) {
        seen(docketNo, officers.current());
        return forms.handler(locale);
    }

    @PostMapping("/{docketNo}/handlers")
    TipOffAnswer name(@PathVariable String docketNo, @RequestBody JsonNode body, Locale locale) {
        Officer by = officers.current();
        seen(docketNo, by);
        HandlerForm form = new FilledIn(body).valid(reading, HandlerForm.class, by.actor(), locale);
        Problem.unlessDone(confiding.name(docketNo, form, by, locale));
        return one(docketNo);
    }

    @DeleteMapping("/{docketNo}/handlers/{account}")
    TipOffAnswer unname(@PathVariable String docketNo, @PathVariable String account) {
        Problem.unlessDone(confiding.unname(docketNo, account, officers.current()));
        return one(docketNo);
    }

    @GetMapping("/{docketNo}/reporter")
    ObjectNode look(@PathVariable String docketNo, Locale locale) {
        seen(docketNo, officers.current());
        return forms.look(locale);
    }

    /** Each look is on the trail, with its reason. */
    @PostMapping("/{docketNo}/reporter")
    Identity look(@PathVariable String docketNo, @RequestBody JsonNode body, Locale locale) {
        Officer by = officers.current();
        seen(docketNo, by);
        if (!confiding.isHandler(docketNo, by)) {
            throw new Problem(HttpStatus.FORBIDDEN, "NOT_ALLOWED");
        }
        ReporterLookForm form = new FilledIn(body).valid(reading, ReporterLookForm.class, by.actor(), locale);
        return confiding.look(docketNo, form, by).orElseThrow(Problem::notFound);
    }

    private TipOff seen(String docketNo, Officer by) {
        return tipOffs.find(docketNo, by.scope()).orElseThrow(Problem::notFound);
    }

}
