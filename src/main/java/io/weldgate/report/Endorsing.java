package io.weldgate.report;

import io.weldgate.decision.CheckStep;
import io.weldgate.permit.Check;
import io.weldgate.permit.CheckForm;
import io.weldgate.permit.Checks;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Signatures;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.report.PermitSheet.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who signed a permit, with the places for those who sign by hand. */
@Component
class Endorsing {

    private static final String UNIT = "BASE_HEAD";
    private static final String SAFETY = "SAFETY_OFFICER";

    private final Signatures signatures;
    private final Checks checks;
    private final People people;
    private final Declared declared;
    private final Wording wording;

    Endorsing(Signatures signatures, Checks checks, People people, Declared declared, Wording wording) {
        this.signatures = signatures;
        this.checks = checks;
        this.people = people;
        this.declared = declared;
        this.wording = wording;
    }

    List<Signature> signatures(Document document, Permit permit) {
        return switch (document) {
            case HOT_WORK_PERMIT -> tableA1(permit);
            case CONSTRUCTION_PERMIT -> construction(permit);
            case FIVE_STEP_RECORD -> List.of(blank("watch"), check(permit, CheckStep.ACCEPTANCE, "acceptance"));
            case PUBLIC_NOTICE -> List.of();
        };
    }

    /** The rows of the table in its order; a signer for whom it has none comes before the approver, who signs last. */
    private List<Signature> tableA1(Permit permit) {
        List<String> signers = permit.approval().signers();
        List<Signature> rows = new ArrayList<>(List.of(
                permit.applicant().equals(permit.welders().get(0)) ? applied(permit, "leader") : blank("leader"),
                signed(permit, UNIT, "unit"), signed(permit, SAFETY, "safety")));
        signers.stream().limit(Math.max(0, signers.size() - 1)).filter(role -> !Set.of(UNIT, SAFETY).contains(role))
                .forEach(role -> rows.add(signed(permit, role, role)));
        rows.add(signers.isEmpty() ? blank("approver") : signed(permit, signers.get(signers.size() - 1), "approver"));
        rows.add(signers.isEmpty() || permit.approval().shiftChecks() ? check(permit, CheckStep.TICKET, "shift")
                : notRequired("shift"));
        rows.add(check(permit, CheckStep.ACCEPTANCE, "acceptance"));
        return rows;
    }

    private List<Signature> construction(Permit permit) {
        List<Signature> rows = new ArrayList<>(List.of(applied(permit, "applicant")));
        permit.approval().signers().forEach(role -> rows.add(signed(permit, role, role)));
        if (permit.approval().signers().isEmpty()) {
            rows.add(blank("approver"));
        }
        rows.add(check(permit, CheckStep.ACCEPTANCE, "acceptance"));
        return rows;
    }

    private Signature applied(Permit permit, String row) {
        return new Signature(wording.title("document.signature." + row), wording.chinese("document.applied"),
                signature(name(permit.applicant()), permit.appliedAt(), null, null));
    }

    private Signature signed(Permit permit, String role, String row) {
        var approval = permit.approval();
        if (!approval.signers().isEmpty() && !approval.signers().contains(role)) {
            return notRequired(row);
        }
        return signatures.findByPermitNoAndRoundOrderBySequence(permit.permitNo(), approval.round()).stream()
                .filter(it -> it.role().equals(role)).reduce((earlier, later) -> later)
                .map(it -> new Signature(wording.title("document.signature." + row), opinion(it.opinion()),
                        signature(it.name() + wording.onBehalfOf(it.onBehalfOf() == null ? null
                        : name(it.onBehalfOf())),
                                it.signedAt(), it.latitude(), it.longitude())))
                .orElse(blank(row));
    }

    private Signature check(Permit permit, CheckStep step, String row) {
        return latest(permit, step).map(it -> new Signature(wording.title("document.signature." + row),
                declared.form(it) instanceof CheckForm.Acceptance acceptance ? opinion(acceptance.remark())
                        : declared.told(permit, it),
                signature(name(it.confirmedBy()), it.confirmedAt(), it.latitude(), it.longitude())))
                .orElse(blank(row));
    }

    private Signature notRequired(String row) {
        return new Signature(wording.title("document.signature." + row), wording.both("document.notRequired"), "—");
    }

    private Signature blank(String row) {
        return new Signature(wording.title("document.signature." + row), "",
                wording.chinese("document.sign") + "\n　　　　　" + Wording.BLANK_TIME);
    }

    private String opinion(String text) {
        return text == null || text.isBlank() ? wording.chinese("form.Decided.APPROVE") : text;
    }

    private String signature(String name, Instant at, Double latitude, Double longitude) {
        String place = wording.position(latitude, longitude);
        return wording.chinese("document.sign") + name + "　" + wording.stamp(at)
                + (place.isEmpty() ? "" : "\n" + place);
    }

    private Optional<Check> latest(Permit permit, CheckStep step) {
        return checks.latest(permit.permitNo()).stream().filter(it -> it.step() == step).findFirst();
    }

    private String name(String account) {
        return people.findById(account).map(Person::name).orElse(account);
    }
}
