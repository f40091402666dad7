package io.weldgate.api.register;

import io.weldgate.api.ApiSettings;
import io.weldgate.api.Callers;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.certificate.Ending;
import io.weldgate.decision.FindingText;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.SignedIn;
import io.weldgate.permit.PermitStatus;
import io.weldgate.unlocking.MachineView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units at a glance: one's own for its office, those of the area for officials. */
@RestController
@RequestMapping("/api/v1/units")
class UnitsController {

    private final UnitView view;
    private final UnitsInArea units;
    private final Identities identities;
    private final Callers callers;
    private final FindingText wording;

    UnitsController(UnitView view, UnitsInArea units, Identities identities, Callers callers,
            FindingText wording) {
        this.view = view;
        this.units = units;
        this.identities = identities;
        this.callers = callers;
        this.wording = wording;
    }

    @GetMapping
    Listed<Counted> list(@RequestParam(required = false) String text,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Listed.of(units.of(callers.current(), text, PageRequest.of(page, size)).map(UnitsController::counted));
    }

    private static Counted counted(UnitsInArea.Row row) {
        UnitsInArea.Counts it = row.counts();
        return new Counted(it.unitCode(), row.unit().name(), it.permits(), it.overdue(), it.warnings(), it.ending(),
                it.unfit(), it.silent());
    }

    @GetMapping("/{unitCode}")
    Told unit(@PathVariable String unitCode, Locale locale) {
        SignedIn who = identities.current();
        UnitView.Unit unit = view.of(unitCode, who.scope()).orElseThrow(Problem::notFound);
        if (who.unitCode() != null && !who.scope().office()) {
            throw new NotAllowed();
        }
        return new Told(unit.unit().code(), unit.unit().name(), unit.openPermits(),
                unit.permits().stream().map(permit -> new Open(permit.permitNo(), permit.status(), permit.machineCode(),
                        permit.work().workPlace(), permit.work().windowFrom(), permit.work().windowUntil())).toList(),
                unit.machineCount(), unit.machines(), unit.peopleCount(), unit.ending(), unit.warningCount(),
                unit.warnings().stream().map(it ->
                        new Warned(it.raisedAt(), it.code(), it.subject(),
                                wording.told(it.text(), locale))).toList(),
                unit.gaps());
    }

    record Counted(String unitCode, String name, long permits, long overdue, long warnings, long ending, long unfit,
            long silent) {}

    record Open(String permitNo, PermitStatus status, String machineCode, String workPlace, Instant from,
            Instant until) {}

    record Warned(Instant at, String code, String machineCode, String text) {}

    record Told(String unitCode, String name, long openPermits, List<Open> permits, long machineCount,
            List<MachineView.View> machines, long peopleCount, List<Ending> ending, long warningCount,
            List<Warned> warnings, Map<String, Long> gaps) {}
}
