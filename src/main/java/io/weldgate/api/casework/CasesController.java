package io.weldgate.api.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.api.permit.EvidenceAnswers;
import io.weldgate.audit.Trail;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseStatus;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.DismissalForm;
import io.weldgate.enforcement.ReleaseForm;
import io.weldgate.enforcement.Releasing;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Page;
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

/** Cases that the asker's department holds, held, received or found. */
@RestController
@RequestMapping("/api/v1/cases")
class CasesController {

    private final Cases cases;
    private final CaseAnswers answers;
    private final CaseFiles files;
    private final EvidenceAnswers evidence;
    private final Releasing releasing;
    private final FormSchemas schemas;
    private final Identities identities;
    private final Trail trail;

    CasesController(Cases cases, CaseAnswers answers, CaseFiles files, EvidenceAnswers evidence, Releasing releasing,
            FormSchemas schemas, Identities identities, Trail trail) {
        this.cases = cases;
        this.answers = answers;
        this.files = files;
        this.evidence = evidence;
        this.releasing = releasing;
        this.schemas = schemas;
        this.identities = identities;
        this.trail = trail;
    }

    @GetMapping
    Listed<CaseAnswers.Whole> list(@RequestParam(required = false) CaseStatus status,
            @RequestParam(required = false) String department, @RequestParam(required = false) String text,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Page<CaseFile> found = cases.list(identities.current().scope(), status, department, CaseFiles.like(text),
                PageRequest.of(page, size));
        return new Listed<>(found.getContent().stream().map(answers::listed).toList(), page, size,
                found.getTotalElements());
    }

    @GetMapping("/{caseNo}")
    CaseAnswers.Whole whole(@PathVariable String caseNo) {
        return answers.whole(seen(caseNo));
    }

    @GetMapping("/{caseNo}/timeline")
    List<CaseAnswers.Moment> timeline(@PathVariable String caseNo, Locale locale) {
        seen(caseNo);
        return trail.of(caseNo).stream().map(entry -> answers.moment(entry, locale)).toList();
    }

    @GetMapping("/{caseNo}/evidence")
    List<EvidenceAnswers.Shown> evidence(@PathVariable String caseNo, Locale locale) {
        return evidence.of(seen(caseNo).caseNo(), locale);
    }

    @GetMapping("/{caseNo}/package")
    void pack(@PathVariable String caseNo, HttpServletResponse response) throws IOException {
        files.send(seen(caseNo), response);
    }

    @GetMapping("/{caseNo}/dismissal")
    ObjectNode dismissal(@PathVariable String caseNo, Locale locale) {
        held(caseNo);
        return schemas.schema(DismissalForm.class, locale, Map.of());
    }

    @PostMapping("/{caseNo}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable String caseNo, @RequestBody JsonNode body, Locale locale) {
        SignedIn who = identities.current();
        Problem.unlessDone(releasing.dismiss(caseNo, new FilledIn(body), who.actor(), who.scope(), locale));
    }

    @GetMapping("/{caseNo}/release-machine")
    ObjectNode release(@PathVariable String caseNo, Locale locale) {
        held(caseNo);
        return schemas.schema(ReleaseForm.class, locale, Map.of());
    }

    /** Lifts the stop order of the case, unless another case stops the machine all the same. */
    @PostMapping("/{caseNo}/release-machine")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String caseNo, @RequestBody JsonNode body, Locale locale) {
        SignedIn who = identities.current();
        Problem.unlessDone(releasing.release(caseNo, new FilledIn(body), who.actor(), who.scope(), locale));
    }

    private void held(String caseNo) {
        if (!Releasing.isTheirs(seen(caseNo), identities.current().scope())) {
            throw new NotAllowed();
        }
    }

    private CaseFile seen(String caseNo) {
        return cases.find(caseNo, identities.current().scope()).orElseThrow(Problem::notFound);
    }
}
