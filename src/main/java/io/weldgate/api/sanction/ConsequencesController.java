package io.weldgate.api.sanction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.form.FormReading;
import io.weldgate.sanction.ConsequenceForm;
import io.weldgate.sanction.ConsequenceKind;
import io.weldgate.sanction.UnitConsequences;
import io.weldgate.sanction.ImposingConsequences;
import io.weldgate.sanction.SanctionForms;
import io.weldgate.sanction.Sanctioner;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
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

/** What units lose after a violation or an accident. */
@RestController
@RequestMapping("/api/v1/consequences")
class ConsequencesController {

    private final UnitConsequences consequences;
    private final ImposingConsequences imposing;
    private final SanctionForms forms;
    private final FormReading reading;
    private final Sanctioners sanctioners;

    ConsequencesController(UnitConsequences consequences, ImposingConsequences imposing, SanctionForms forms,
            FormReading reading, Sanctioners sanctioners) {
        this.consequences = consequences;
        this.imposing = imposing;
        this.forms = forms;
        this.reading = reading;
        this.sanctioners = sanctioners;
    }

    @GetMapping
    Listed<Told> list(@RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Listed.of(consequences.list(sanctioners.current(), PageRequest.of(page, size))
                .map(it -> new Told(it.id(), it.unitCode(), it.kind(), it.basis(), it.caseNo(), it.startsOn(),
                        it.endsOn())));
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        sanctioners.current();
        return forms.of(ConsequenceForm.class, locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void impose(@RequestBody JsonNode body, Locale locale) {
        Sanctioner by = sanctioners.current();
        ConsequenceForm form = new FilledIn(body).valid(reading, ConsequenceForm.class, by.actor(), locale);
        Problem.unlessDone(imposing.impose(form, by, locale));
    }

    @PostMapping("/{id}/end")
    void end(@PathVariable long id) {
        Problem.unlessDone(imposing.end(id, sanctioners.current()));
    }

    record Told(long id, String unitCode, ConsequenceKind kind, String basis, String caseNo, LocalDate startsOn,
            LocalDate endsOn) {}
}
