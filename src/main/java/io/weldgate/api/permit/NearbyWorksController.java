package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.Identities;
import io.weldgate.simops.CancellationForm;
import io.weldgate.simops.NearbyWorkExamples;
import io.weldgate.simops.NearbyWorkForm;
import io.weldgate.simops.RegisteredWork;
import io.weldgate.simops.RegisteredWorks;
import io.weldgate.simops.Registering;
import io.weldgate.simops.Registrar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of work that hot work must keep away from. */
@RestController
@RequestMapping("/api/v1/nearby-works")
class NearbyWorksController {

    private final RegisteredWorks works;
    private final Registering registering;
    private final NearbyWorkExamples examples;
    private final FormSchemas schemas;
    private final FormReading reading;
    private final Identities identities;
    private final Callers callers;
    private final NearbyWorkAnswers answers;

    NearbyWorksController(RegisteredWorks works, Registering registering, NearbyWorkExamples examples,
            FormSchemas schemas, FormReading reading, Identities identities, Callers callers,
            NearbyWorkAnswers answers) {
        this.works = works;
        this.registering = registering;
        this.examples = examples;
        this.schemas = schemas;
        this.reading = reading;
        this.identities = identities;
        this.callers = callers;
        this.answers = answers;
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        Registrar who = callers.registrar();
        if (who.officerOf() == null) {
            throw new Problem(HttpStatus.FORBIDDEN, "NOT_ALLOWED");
        }
        return schemas.schema(NearbyWorkForm.class, locale, examples.of(who.officerOf()));
    }

    @PostMapping
    ResponseEntity<NearbyWorkAnswers.Whole> register(@RequestBody JsonNode body, Locale locale) {
        Registrar who = callers.registrar();
        if (who.officerOf() == null) {
            throw new Problem(HttpStatus.FORBIDDEN, "NOT_YOURS");
        }
        NearbyWorkForm form = new FilledIn(body).valid(reading, NearbyWorkForm.class,
                identities.current().actor(), locale);
        RegisteredWork work = NearbyWorkAnswers.done(registering.register(form, who, locale));
        return ResponseEntity.created(URI.create("/api/v1/nearby-works/" + work.workNo()))
                .body(answers.whole(work, identities.current().scope(), locale));
    }

    @GetMapping
    Listed<NearbyWorkAnswers.Brief> list(@RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Page<RegisteredWork> found = works.list(identities.current().scope(), PageRequest.of(page, size));
        return Listed.of(found.map(NearbyWorkAnswers::brief));
    }

    @GetMapping("/{workNo}")
    NearbyWorkAnswers.Whole work(@PathVariable String workNo, Locale locale) {
        return answers.whole(seen(workNo), identities.current().scope(), locale);
    }

    @GetMapping("/{workNo}/cancellation")
    ObjectNode cancellation(@PathVariable String workNo, Locale locale) {
        seen(workNo);
        return schemas.schema(CancellationForm.class, locale, Map.of());
    }

    @PostMapping("/{workNo}/cancellation")
    NearbyWorkAnswers.Brief cancel(@PathVariable String workNo, @RequestBody JsonNode body, Locale locale) {
        seen(workNo);
        CancellationForm form = new FilledIn(body).valid(reading, CancellationForm.class,
                identities.current().actor(), locale);
        return NearbyWorkAnswers.brief(NearbyWorkAnswers.done(
                registering.cancel(workNo, form, callers.registrar())));
    }

    private RegisteredWork seen(String workNo) {
        return works.find(workNo, identities.current().scope()).orElseThrow(Problem::notFound);
    }

}
