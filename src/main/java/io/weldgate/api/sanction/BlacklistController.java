package io.weldgate.api.sanction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.form.FormReading;
import io.weldgate.sanction.BanGround;
import io.weldgate.sanction.BanState;
import io.weldgate.sanction.BlacklistAct;
import io.weldgate.sanction.BlacklistEntries;
import io.weldgate.sanction.BlacklistEntry;
import io.weldgate.sanction.BlacklistForm;
import io.weldgate.sanction.Blacklisting;
import io.weldgate.sanction.SanctionForms;
import io.weldgate.sanction.Sanctioner;
import io.weldgate.sanction.SubjectKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
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

/** 黑名单: proposed by one, confirmed by another. */
@RestController
@RequestMapping("/api/v1/blacklist")
class BlacklistController {

    private final BlacklistEntries entries;
    private final Blacklisting blacklisting;
    private final SanctionForms forms;
    private final FormReading reading;
    private final Sanctioners sanctioners;

    BlacklistController(BlacklistEntries entries, Blacklisting blacklisting, SanctionForms forms, FormReading reading,
            Sanctioners sanctioners) {
        this.entries = entries;
        this.blacklisting = blacklisting;
        this.forms = forms;
        this.reading = reading;
        this.sanctioners = sanctioners;
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        sanctioners.current();
        return forms.of(BlacklistForm.class, locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Told propose(@RequestBody JsonNode body, Locale locale) {
        Sanctioner by = sanctioners.current();
        BlacklistForm form = new FilledIn(body).valid(reading, BlacklistForm.class, by.actor(), locale);
        Blacklisting.Proposed proposed = blacklisting.propose(form, by, locale);
        if (proposed instanceof Blacklisting.Proposed.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        return told(((Blacklisting.Proposed.Done) proposed).entry());
    }

    @GetMapping
    Listed<Told> list(@RequestParam(required = false) BanState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Listed.of(entries.list(sanctioners.current(), state, PageRequest.of(page, size))
                .map(BlacklistController::told));
    }

    @GetMapping("/{number}")
    Told one(@PathVariable String number) {
        return told(entries.find(number, sanctioners.current()).orElseThrow(Problem::notFound));
    }

    /** @param act {@code decision}, {@code appeal}, {@code appeal-decision} or {@code removal} */
    @GetMapping("/{number}/{act}")
    ObjectNode act(@PathVariable String number, @PathVariable String act, Locale locale) {
        one(number);
        return forms.of(BlacklistAct.of(act).orElseThrow(Problem::notFound).form(), locale);
    }

    @PostMapping("/{number}/{act}")
    Told act(@PathVariable String number, @PathVariable String act, @RequestBody JsonNode body, Locale locale) {
        Sanctioner by = sanctioners.current();
        one(number);
        BlacklistAct meant = BlacklistAct.of(act).orElseThrow(Problem::notFound);
        Record form = new FilledIn(body).valid(reading, meant.form(), by.actor(), locale);
        Problem.unlessDone(blacklisting.act(number, form, by, locale));
        return one(number);
    }

    private static Told told(BlacklistEntry it) {
        return new Told(it.number(), it.state(), it.subjectKind(), it.subject(), it.ground(), it.basis(),
                it.basisDocs(), it.caseNo(), it.facts(), it.lifetime(), it.startsOn(), it.endsOn(), it.proposedBy(),
                it.decidedBy(), it.opinion(), it.appeal());
    }

    /** @param endsOn last day; null for life */
    record Told(String number, BanState state, SubjectKind subjectKind, String subject, BanGround ground, String basis,
            List<String> basisDocs, String caseNo, String facts, boolean lifetime, LocalDate startsOn,
            LocalDate endsOn, String proposedBy, String decidedBy, String opinion, String appeal) {}
}
