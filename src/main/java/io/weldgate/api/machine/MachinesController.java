package io.weldgate.api.machine;

import io.weldgate.api.FindingAnswer;
import io.weldgate.api.FindingAnswers;
import io.weldgate.api.Problem;
import io.weldgate.decision.Permission;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.unlocking.MachineView;
import io.weldgate.unlocking.Scan;
import io.weldgate.unlocking.Scanning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/machines/{machineCode}")
class MachinesController {

    private final MachineView machines;
    private final Scanning scanning;
    private final Identities identities;
    private final FindingAnswers findings;

    MachinesController(MachineView machines, Scanning scanning, Identities identities, FindingAnswers findings) {
        this.machines = machines;
        this.scanning = scanning;
        this.identities = identities;
        this.findings = findings;
    }

    @GetMapping
    MachineView.View machine(@PathVariable String machineCode) {
        return machines.of(machineCode, identities.current().scope()).orElseThrow(Problem::notFound);
    }

    @PostMapping("/scan")
    Scanned scan(@PathVariable String machineCode, @Valid @RequestBody(required = false) Place place, Locale locale) {
        SignedIn who = identities.current();
        Place at = place == null ? new Place(null, null) : place;
        Scan scan = scanning.scan(machineCode, who.personNo() == null ? who.account() : who.personNo(), who.scope(),
                at.latitude(), at.longitude()).orElseThrow(Problem::notFound);
        Permission permission = scan.permission();
        return new Scanned(permission.verdict().name(), findings.of(permission.findings(), locale),
                permission.decisionId(), scan.permitNo(), scan.mayApply());
    }

    /** Where the phone is, WGS-84 degrees. */
    record Place(@DecimalMin("-90") @DecimalMax("90") Double latitude,
            @DecimalMin("-180") @DecimalMax("180") Double longitude) {}

    record Scanned(String verdict, List<FindingAnswer> findings, String decisionId, String permitNo,
            boolean mayApply) {}
}
