package io.weldgate.report;

import io.weldgate.audit.AuditEntry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Fact.Step;
import io.weldgate.permit.Check;
import io.weldgate.permit.Checks;
import io.weldgate.permit.Permit;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.report.PermitSheet.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who signed a permit, with the places for those who sign by hand. */
@Component
class Endorsing {

    private final Trail trail;
    private final Checks checks;
    private final People people;
    private final Declared declared;
    private final Wording wording;

    Endorsing(Trail trail, Checks checks, People people, Declared declared, Wording wording) {
        this.trail = trail;
        this.checks = checks;
        this.people = people;
        this.declared = declared;
        this.wording = wording;
    }

    List<Signature> signatures(Document document, Permit permit) {
        return switch (document) {
            case HOT_WORK_PERMIT -> List.of(blank("leader"), blank("unit"), blank("safety"), approval(permit),
                    blank("shift"), acceptance(permit));
            case CONSTRUCTION_PERMIT -> List.of(blank("applicant"), approval(permit), acceptance(permit));
            case FIVE_STEP_RECORD -> List.of(blank("watch"), acceptance(permit));
            case PUBLIC_NOTICE -> List.of();
        };
    }

    /** Who declared on site that the briefing was given; empty before. */
    String briefedBy(Permit permit) {
        return latest(permit, Step.APPROVAL).filter(it -> declared.confirmed(it, "briefingGiven"))
                .map(it -> name(it.confirmedBy()) + "\n" + wording.stamp(it.confirmedAt())).orElse("");
    }

    private Signature approval(Permit permit) {
        Optional<AuditEntry> approved = trail.of(permit.permitNo()).stream()
                .filter(entry -> entry.step().equals("approval.approve")).reduce((earlier, later) -> later);
        return approved.map(it -> new Signature(wording.title("document.signature.approver"), said(it.text()),
                signed(it.actor().name(), it.at(), it.latitude(), it.longitude()))).orElse(blank("approver"));
    }

    private Signature acceptance(Permit permit) {
        return latest(permit, Step.ACCEPTANCE).map(it -> new Signature(wording.title("document.signature.acceptance"),
                said(declared.text(it, "remark")),
                signed(name(it.confirmedBy()), it.confirmedAt(), it.latitude(), it.longitude())))
                .orElse(blank("acceptance"));
    }

    private Signature blank(String role) {
        return new Signature(wording.title("document.signature." + role), "",
                wording.chinese("document.sign") + "\n　　　　　" + Wording.BLANK_TIME);
    }

    private String said(String text) {
        return text == null || text.isBlank() ? wording.chinese("form.Decided.APPROVE") : text;
    }

    private String signed(String name, Instant at, Double latitude, Double longitude) {
        String place = wording.position(latitude, longitude);
        return wording.chinese("document.sign") + name + "　" + wording.stamp(at) + (place.isEmpty() ? "" : "\n" + place);
    }

    private Optional<Check> latest(Permit permit, Step step) {
        return checks.latest(permit.permitNo()).stream().filter(it -> it.step() == step).findFirst();
    }

    private String name(String account) {
        return people.findById(account).map(Person::name).orElse(account);
    }
}
