package io.weldgate.ledger.person;

import io.weldgate.certificate.Certificate;
import io.weldgate.certificate.Certificates;
import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.Project;
import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Right;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a certificate can be as it was entered (domain §1.1, §6), and whether its keeper may enter it so. */
@Component
class CertificateChecks {

    private final People people;
    private final WorkUnits units;
    private final Certificates certificates;
    private final Clock clock;

    CertificateChecks(People people, WorkUnits units, Certificates certificates, Clock clock) {
        this.people = people;
        this.units = units;
        this.certificates = certificates;
        this.clock = clock;
    }

    void check(List<Line<HeldCertificateForm, Certificate>> lines, Function<Certificate, HeldCertificateForm> told,
            Keeper keeper, Complaints complaints) {
        Map<String, Person> holders = people.findAllById(NamedRows.named(lines, HeldCertificateForm::holder)).stream()
                .collect(Collectors.toMap(Person::personNo, Function.identity()));
        Map<String, String> areas = units.findAllById(holders.values().stream().map(Person::unitCode)
                .filter(java.util.Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(WorkUnit::code, WorkUnit::areaCode));
        LocalDate today = LocalDate.now(clock);
        for (Line<HeldCertificateForm, Certificate> line : lines) {
            Optional<Person> holder = Optional.ofNullable(holders.get(line.form().holder()))
                    .filter(it -> keeper.covers(it.unitCode(), areas.getOrDefault(it.unitCode(), "")));
            if (holder.isEmpty()) {
                complaints.about(line, "holder", "NO_SUCH_HOLDER");
            } else {
                number(line, holder.get(), today, complaints);
            }
            printed(line, complaints);
            entered(line, Optional.ofNullable(line.before()).map(told).orElse(null), keeper, complaints);
        }
    }

    private void number(Line<HeldCertificateForm, ?> line, Person holder, LocalDate today, Complaints complaints) {
        HeldCertificateForm form = line.form();
        if (!form.numbered().isPlausibleOn(today)) {
            complaints.about(line, "number", "CERTIFICATE_NUMBER");
        } else if (holder.idNumber() != null && !form.numbered().belongsTo(holder.idNumber())) {
            complaints.about(line, "number", "NUMBER_OF_ANOTHER_HOLDER");
        } else if (certificates.findByHolder(form.holder()).stream().anyMatch(it ->
                !it.certificateId().equals(form.certificateId()) && it.family() == form.family()
                        && it.item() == form.item() && it.number().equals(form.number())
                        && form.validTo().equals(it.term().validTo()))) {
            complaints.about(line, "number", "CERTIFICATE_ON_FILE");
        }
    }

    private static void printed(Line<HeldCertificateForm, ?> line, Complaints complaints) {
        HeldCertificateForm form = line.form();
        Optional<List<Project>> projects = ProjectLines.read(form.projects());
        if ((form.family() == CertificateFamily.SPECIAL_OP) != (form.item() != null)) {
            complaints.about(line, "item", "ITEM_OF_SPECIAL_OP");
        }
        if (projects.isEmpty()) {
            complaints.about(line, "projects", "PROJECTS_UNREADABLE");
        } else if ((form.family() == CertificateFamily.SPECIAL_EQUIPMENT) == projects.get().isEmpty()) {
            complaints.about(line, "projects", "CODE_OF_SPECIAL_EQUIPMENT");
        }
        if (!form.validTo().isAfter(form.validFrom())) {
            complaints.about(line, "validTo", "NOT_AFTER_FROM");
        }
        withinTerm(line, "reviewDueOn", form.reviewDueOn(), complaints);
        withinTerm(line, "reviewedOn", form.reviewedOn(), complaints);
    }

    private static void withinTerm(Line<HeldCertificateForm, ?> line, String field, LocalDate day,
            Complaints complaints) {
        if (day != null && (day.isBefore(line.form().validFrom()) || day.isAfter(line.form().validTo()))) {
            complaints.about(line, field, "REVIEW_OUTSIDE_TERM");
        }
    }

    /** A unit may tell what was taken from its people, and not that it was given back. */
    private static void entered(Line<HeldCertificateForm, ?> line, HeldCertificateForm before, Keeper keeper,
            Complaints complaints) {
        HeldCertificateForm form = line.form();
        if (form.state() != CertificateState.VALID && (form.stateReason() == null || form.stateReason().isBlank())) {
            complaints.about(line, "stateReason", "STATE_REASON_MISSING");
        }
        if (before != null && before.state() != CertificateState.VALID && before.state() != form.state()
                && keeper.right() == Right.OFFICE) {
            complaints.about(line, "state", "AUTHORITY_ONLY");
        }
        boolean asked = form.verification() != CertificateVerification.NONE;
        if (asked == (form.official() == OfficialAnswer.NOT_ASKED)) {
            complaints.about(line, "official", "ANSWER_OF_VERIFICATION");
        }
        if (form.verification() == CertificateVerification.MANUAL && form.picture() == null
                && (before == null || !form.isVerifiedAs(before))) {
            complaints.about(line, "screenshot", "SCREENSHOT_MISSING");
        }
        if (before != null && asked && !form.saysTheSameAs(before)
                && form.verificationNote().equals(before.verificationNote())) {
            complaints.about(line, "verificationNote", "VERIFY_AGAIN");
        }
    }
}
