package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.permit.EvidenceReviewForm;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Vetting;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was collected under a permit, and the package that is verified without us. */
@RestController
@RequestMapping("/api/v1/permits/{permitNo}")
class EvidenceController {

    private final Permits permits;
    private final Identities identities;
    private final EvidenceAnswers answers;
    private final Packages packages;
    private final Vetting vetting;
    private final FormSchemas schemas;

    EvidenceController(Permits permits, Identities identities, EvidenceAnswers answers,
            Packages packages, Vetting vetting, FormSchemas schemas) {
        this.permits = permits;
        this.identities = identities;
        this.answers = answers;
        this.packages = packages;
        this.vetting = vetting;
        this.schemas = schemas;
    }

    @GetMapping("/evidence")
    List<EvidenceAnswers.Shown> evidence(@PathVariable String permitNo, Locale locale) {
        return answers.of(seen(permitNo).permitNo(), locale);
    }

    @GetMapping("/package")
    void pack(@PathVariable String permitNo, HttpServletResponse response) throws IOException {
        packages.send(seen(permitNo), response);
    }

    @GetMapping("/evidence/{id}/review")
    ObjectNode review(@PathVariable String permitNo, @PathVariable long id, Locale locale) {
        seen(permitNo);
        return schemas.schema(EvidenceReviewForm.class, locale, Map.of());
    }

    /** Adds a review to the chain; the item itself stays as it is. */
    @PostMapping("/evidence/{id}/review")
    List<EvidenceAnswers.Shown> review(@PathVariable String permitNo, @PathVariable long id,
            @RequestBody JsonNode body, Locale locale) {
        SignedIn who = identities.current();
        Problem.unlessDone(vetting.review(permitNo, id, new FilledIn(body), who.actor(), who.scope(),
                Callers.isOfficial(who), locale));
        return answers.of(permitNo, locale);
    }

    private Permit seen(String permitNo) {
        return permits.find(permitNo, identities.current().scope()).orElseThrow(Problem::notFound);
    }
}
