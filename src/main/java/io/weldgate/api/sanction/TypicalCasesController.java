package io.weldgate.api.sanction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.form.FormReading;
import io.weldgate.identity.Visiting;
import io.weldgate.sanction.TellingCases;
import io.weldgate.sanction.SanctionForms;
import io.weldgate.sanction.Sanctioner;
import io.weldgate.sanction.TypicalCaseForm;
import io.weldgate.sanction.TypicalCases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 典型案例: anybody reads what is published; the commission's office writes. */
@RestController
@RequestMapping("/api/v1/typical-cases")
class TypicalCasesController {

    private final TypicalCases cases;
    private final TellingCases telling;
    private final SanctionForms forms;
    private final FormReading reading;
    private final Sanctioners sanctioners;
    private final Visiting visiting;

    TypicalCasesController(TypicalCases cases, TellingCases telling, SanctionForms forms, FormReading reading,
            Sanctioners sanctioners, Visiting visiting) {
        this.cases = cases;
        this.telling = telling;
        this.forms = forms;
        this.reading = reading;
        this.sanctioners = sanctioners;
        this.visiting = visiting;
    }

    @GetMapping
    @SecurityRequirements
    Listed<Told> list(@RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size, HttpServletRequest request) {
        visiting.visit(request.getRemoteAddr());
        Optional<Sanctioner> editor = sanctioners.maybe().filter(Sanctioner::edits);
        return Listed.of(cases.list(editor.isPresent(), editor.map(it -> it.scope().areas()).orElse(""),
                PageRequest.of(page, size)).map(it -> new Told(it.id(), it.title(), it.story(), it.lesson(), it.law(),
                        it.published())));
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        sanctioners.editor();
        return forms.of(TypicalCaseForm.class, locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void write(@RequestBody JsonNode body, Locale locale) {
        Sanctioner by = sanctioners.editor();
        Problem.unlessDone(telling.write(form(body, by, locale), by, locale));
    }

    @PutMapping("/{id}")
    void edit(@PathVariable long id, @RequestBody JsonNode body, Locale locale) {
        Sanctioner by = sanctioners.editor();
        Problem.unlessDone(telling.edit(id, form(body, by, locale), by, locale));
    }

    private TypicalCaseForm form(JsonNode body, Sanctioner by, Locale locale) {
        return new FilledIn(body).valid(reading, TypicalCaseForm.class, by.actor(), locale);
    }

    record Told(long id, String title, String story, String lesson, String law, boolean published) {}
}
