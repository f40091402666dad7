package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.audit.Trail;
import io.weldgate.form.ThisCentury;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.process.ApplyingForPermits;
import io.weldgate.process.ApplyingForPermits.Applied;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/permits")
class PermitsController {

    private final Permits permits;
    private final ApplyingForPermits applying;
    private final Trail trail;
    private final Identities identities;
    private final Callers callers;
    private final PermitAnswers answers;

    PermitsController(Permits permits, ApplyingForPermits applying, Trail trail, Identities identities,
            Callers callers, PermitAnswers answers) {
        this.permits = permits;
        this.applying = applying;
        this.trail = trail;
        this.identities = identities;
        this.callers = callers;
        this.answers = answers;
    }

    @GetMapping("/form")
    ObjectNode form(@RequestParam String machineCode, @RequestParam(required = false) String copyOf, Locale locale) {
        return applying.form(machineCode, copyOf, callers.current(), locale).orElseThrow(Problem::notFound);
    }

    @PostMapping
    ResponseEntity<PermitAnswers.Brief> apply(@RequestBody JsonNode body, Locale locale) {
        if (!callers.mayApply()) {
            throw new NotAllowed();
        }
        Applied applied = applying.apply(new FilledIn(body), callers.current(), locale);
        if (applied instanceof Applied.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        Permit permit = ((Applied.Filed) applied).permit();
        return ResponseEntity.created(URI.create("/api/v1/permits/" + permit.permitNo()))
                .body(answers.brief(permit, locale));
    }

    @GetMapping("/{permitNo}")
    PermitAnswers.Whole permit(@PathVariable String permitNo, Locale locale) {
        return answers.whole(seen(permitNo), locale);
    }

    @GetMapping("/{permitNo}/timeline")
    List<PermitAnswers.Moment> timeline(@PathVariable String permitNo, Locale locale) {
        seen(permitNo);
        return trail.of(permitNo).stream().map(entry -> answers.moment(entry, locale)).toList();
    }

    @GetMapping
    Listed<PermitAnswers.Whole> list(@RequestParam(required = false) PermitStatus status,
            @RequestParam(required = false) String machineCode,
            @RequestParam(required = false) @ThisCentury OffsetDateTime from,
            @RequestParam(required = false) @ThisCentury OffsetDateTime to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size, Locale locale) {
        Page<Permit> found = permits.list(identities.current().scope(), status, machineCode,
                instant(from), instant(to), PageRequest.of(page, size));
        return new Listed<>(answers.whole(found.getContent(), locale), page, size,
                found.getTotalElements());
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private Permit seen(String permitNo) {
        return permits.find(permitNo, identities.current().scope()).orElseThrow(Problem::notFound);
    }
}
