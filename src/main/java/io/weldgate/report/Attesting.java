package io.weldgate.report;

import io.weldgate.decision.CheckStep;
import io.weldgate.decision.Measure;
import io.weldgate.permit.Check;
import io.weldgate.permit.CheckForm;
import io.weldgate.permit.Checks;
import io.weldgate.permit.Clearing;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Readiness;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who confirmed on site what a form has a place for besides the signatures; empty for what nobody has yet. */
@Component
class Attesting {

    private final Checks checks;
    private final People people;
    private final Declared declared;
    private final Wording wording;

    Attesting(Checks checks, People people, Declared declared, Wording wording) {
        this.checks = checks;
        this.people = people;
        this.declared = declared;
        this.wording = wording;
    }

    /** @param measures who found each measure of table A.1 taken, where somebody did */
    record Attested(String briefedBy, String briefed, Map<Measure, String> measures) {}

    Attested on(Permit permit) {
        Map<CheckStep, Check> latest = checks.latest(permit.permitNo()).stream()
                .collect(Collectors.toMap(Check::step, Function.identity()));
        Check seen = latest.get(CheckStep.APPROVAL);
        Check ready = latest.get(CheckStep.READINESS);
        Check cleared = latest.get(CheckStep.CLEARING);
        return new Attested(
                seen != null && ((CheckForm.Approval) declared.form(seen)).briefingGiven() ? byAndWhen(seen) : "",
                ready != null && ((Readiness) declared.form(ready)).briefingReceived() ? byAndWhen(ready) : "",
                cleared == null ? Map.of() : ((Clearing) declared.form(cleared)).confirmedMeasures().stream()
                        .collect(Collectors.toMap(Function.identity(), measure -> by(cleared), (one, same) -> one)));
    }

    private String byAndWhen(Check check) {
        return by(check) + "\n" + wording.stamp(check.confirmedAt());
    }

    private String by(Check check) {
        return people.findById(check.confirmedBy()).map(Person::name).orElse(check.confirmedBy());
    }
}
