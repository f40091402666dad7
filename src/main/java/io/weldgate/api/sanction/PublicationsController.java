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
import io.weldgate.sanction.PenaltyForm;
import io.weldgate.sanction.Publication;
import io.weldgate.sanction.PublicationState;
import io.weldgate.sanction.Publications;
import io.weldgate.sanction.Publishing;
import io.weldgate.sanction.SanctionForms;
import io.weldgate.sanction.Sanctioner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 公示: what waits to be published, and what the public is told. */
@RestController
@RequestMapping("/api/v1")
class PublicationsController {

    private final Publications publications;
    private final Publishing publishing;
    private final SanctionForms forms;
    private final FormReading reading;
    private final Sanctioners sanctioners;
    private final Visiting visiting;

    PublicationsController(Publications publications, Publishing publishing, SanctionForms forms, FormReading reading,
            Sanctioners sanctioners, Visiting visiting) {
        this.publications = publications;
        this.publishing = publishing;
        this.forms = forms;
        this.reading = reading;
        this.sanctioners = sanctioners;
        this.visiting = visiting;
    }

    /** People's names are masked. @param areaCode or the beginning of one; empty for all */
    @GetMapping("/published")
    @SecurityRequirements
    Listed<PublishedEntry> published(@RequestParam(defaultValue = "") @Pattern(regexp = "\\d{0,15}") String areaCode,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size, HttpServletRequest request) {
        visiting.visit(request.getRemoteAddr());
        return Listed.of(publications.published(areaCode, PageRequest.of(page, size)).map(PublishedEntry::of));
    }

    @GetMapping("/publications")
    Listed<PublishedEntry.Waiting> list(@RequestParam(required = false) PublicationState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Listed.of(publications.list(sanctioners.current(), state, PageRequest.of(page, size))
                .map(PublishedEntry.Waiting::of));
    }

    @GetMapping("/publications/form")
    ObjectNode form(Locale locale) {
        sanctioners.current();
        return forms.of(PenaltyForm.class, locale);
    }

    /** By hand, of a penalty that was decided elsewhere; entered twice it waits once. */
    @PostMapping("/publications")
    PublishedEntry.Waiting enter(@RequestBody JsonNode body, Locale locale) {
        Sanctioner by = sanctioners.current();
        PenaltyForm form = new FilledIn(body).valid(reading, PenaltyForm.class, by.actor(), locale);
        Problem.unlessDone(publishing.enter(form, by, locale));
        return told(form.decisionNo());
    }

    /** The number goes with the question, since it holds characters that no address does. */
    @PostMapping("/publications/release")
    PublishedEntry.Waiting publish(@RequestParam(defaultValue = "") String number) {
        Problem.unlessDone(publishing.publish(number, sanctioners.current()));
        return told(number);
    }

    private PublishedEntry.Waiting told(String number) {
        Publication found = publications.findByNumber(number).orElseThrow(Problem::notFound);
        return PublishedEntry.Waiting.of(found);
    }
}
