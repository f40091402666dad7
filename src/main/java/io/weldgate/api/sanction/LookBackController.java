package io.weldgate.api.sanction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.decision.CertificateFamily;
import io.weldgate.form.FormReading;
import io.weldgate.sanction.LookBackEntries;
import io.weldgate.sanction.LookBackEntry;
import io.weldgate.sanction.LookBackForm;
import io.weldgate.sanction.LookBackProposalForm;
import io.weldgate.sanction.LookBackState;
import io.weldgate.sanction.LookingBack;
import io.weldgate.sanction.SanctionForms;
import io.weldgate.sanction.Sanctioner;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 倒查: certificates that should be revoked (F13). */
@RestController
@RequestMapping("/api/v1/look-back")
class LookBackController {

    private final LookBackEntries entries;
    private final LookingBack lookingBack;
    private final SanctionForms forms;
    private final FormReading reading;
    private final Sanctioners sanctioners;

    LookBackController(LookBackEntries entries, LookingBack lookingBack, SanctionForms forms, FormReading reading,
            Sanctioners sanctioners) {
        this.entries = entries;
        this.lookingBack = lookingBack;
        this.forms = forms;
        this.reading = reading;
        this.sanctioners = sanctioners;
    }

    @GetMapping
    Listed<Told> list(@RequestParam(required = false) LookBackState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Listed.of(entries.list(sanctioners.current(), state, PageRequest.of(page, size))
                .map(LookBackController::told));
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        sanctioners.current();
        return forms.of(LookBackProposalForm.class, locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void propose(@RequestBody JsonNode body, Locale locale) {
        Sanctioner by = sanctioners.current();
        LookBackProposalForm form = new FilledIn(body).valid(reading, LookBackProposalForm.class, by.actor(), locale);
        Problem.unlessDone(lookingBack.propose(form, by, locale));
    }

    @GetMapping("/{id}/answer")
    ObjectNode answer(@PathVariable long id, Locale locale) {
        entries.find(id, sanctioners.current()).orElseThrow(Problem::notFound);
        return forms.of(LookBackForm.class, locale);
    }

    @PostMapping("/{id}/answer")
    void answer(@PathVariable long id, @RequestBody JsonNode body, Locale locale) {
        Sanctioner by = sanctioners.current();
        entries.find(id, by).orElseThrow(Problem::notFound);
        LookBackForm form = new FilledIn(body).valid(reading, LookBackForm.class, by.actor(), locale);
        Problem.unlessDone(lookingBack.end(id, form, by));
    }

    private static Told told(LookBackEntry it) {
        return new Told(it.id(), it.state(), it.certificateId(), it.holder(), it.family(), it.issuer(), it.reason(),
                it.sourceNo(), it.proposedAt(), it.endedAt(), it.answer());
    }

    record Told(long id, LookBackState state, String certificateId, String holder, CertificateFamily family,
            String issuer, String reason, String sourceNo, Instant proposedAt, Instant endedAt, String answer) {}
}
