package io.weldgate.ledger.person;

import io.weldgate.certificate.Certificate;
import io.weldgate.certificate.Inscription;
import io.weldgate.certificate.Standing;
import io.weldgate.certificate.Term;
import io.weldgate.certificate.Verified;
import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.keyring.Sealing;
import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 证书: the welding certificates of a unit's people, how each stands and how it was verified. */
@Component
@Order(8)
class CertificateRegister extends Register<HeldCertificateForm, Certificate> {

    private static final Shape SHAPE = new Shape("Certificate e left join Person p on p.personNo = e.holder"
            + " left join WorkUnit u on u.code = p.unitCode", "e.certificateId", "p.unitCode", "u.areaCode",
            List.of("e.certificateId", "e.holder"), "holderName", Shape.filters(
                    "family", Filter.of("e.family", CertificateFamily.class),
                    "state", Filter.of("e.standing.state", CertificateState.class),
                    "verification", Filter.of("e.verified.verification", CertificateVerification.class),
                    "unitCode", Filter.of("p.unitCode", String.class), "areaCode", Filter.area("u.areaCode")));
    private static final String NEAR = "case when e.family = io.weldgate.decision.CertificateFamily.SPECIAL_OP"
            + " then :soon else :soonOthers end";
    private static final String REVIEW_NEARS = "(e.term.reviewedOn is null and e.term.reviewDueOn <= " + NEAR + ")";

    private final CertificateChecks checks;
    private final LimitsBook limits;
    private final Sealing sealing;
    private final Clock clock;

    CertificateRegister(CertificateChecks checks, LimitsBook limits, Sealing sealing, Clock clock) {
        super("certificates", new Kind<>(HeldCertificateForm.class, HeldCertificateForm::certificateId,
                Certificate.class, Certificate::certificateId), SHAPE, Keepers.WITHIN_UNITS, "certificateId", "holder",
                "holderName", "family", "item", "number", "validTo", "state", "verification");
        this.checks = checks;
        this.limits = limits;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public HeldCertificateForm told(Certificate it) {
        Term term = it.term();
        Inscription printed = it.inscription();
        return new HeldCertificateForm(it.certificateId(), it.holder(), it.holderName(), it.family(), it.item(),
                it.number(), printed.category(), printed.issuer(), printed.issuerArea(), term.validFrom(),
                term.validTo(), term.reviewDueOn(), term.reviewedOn(), term.sixYearReview(),
                ProjectLines.told(it.projects()), it.standing().state(), it.standing().stateReason(),
                it.verified().verification(), it.verified().official(), it.verified().verificationNote(),
                List.of());
    }

    @Override
    public HeldCertificateForm beside(Certificate there, HeldCertificateForm form) {
        return form.picture() == null ? told(there) : told(there).picturing(there.verified().verificationFile());
    }

    @Override
    public Certificate made(HeldCertificateForm form) {
        Certificate made = new Certificate(form.certificateId(), form.holder(), form.holderName(), form.family(),
                form.number(), sealing.mac(form.number()));
        change(made, form);
        return made;
    }

    @Override
    public void change(Certificate it, HeldCertificateForm form) {
        it.presents(form.holder(), form.holderName(), form.family(), form.number(), sealing.mac(form.number()))
                .inscribed(new Inscription(form.category(), form.issuer(), form.issuerArea())).covering(form.item())
                .valid(new Term(form.validFrom(), form.validTo(), form.reviewDueOn(), form.reviewedOn(),
                        form.sixYearReview()))
                .qualifiedFor(ProjectLines.read(form.projects()).orElseThrow());
    }

    /** Who has entered it stands beside it, and changes only with what he has entered. */
    @Override
    public void signed(Certificate it, HeldCertificateForm form, HeldCertificateForm before, Keeper keeper) {
        String by = keeper.actor().account();
        if (before == null || form.state() != before.state()
                || !Objects.equals(form.stateReason(), before.stateReason())) {
            it.stands(new Standing(form.state(), by, clock.instant(), form.stateReason()));
        }
        if (before == null || !form.isVerifiedAs(before) || form.picture() != null
                && !form.picture().equals(it.verified().verificationFile())) {
            it.verified(new Verified(form.verification(), form.official(), by, clock.instant(),
                    form.verificationNote(), form.picture()));
        }
    }

    @Override
    protected List<Signature> signatures(Certificate it) {
        return Stream.of(new Signature("verification", it.verified().verifiedBy(), it.verified().verifiedAt()),
                new Signature("state", it.standing().stateBy(), it.standing().stateAt()))
                .filter(signature -> signature.by() != null).toList();
    }

    @Override
    public boolean hasHistory() {
        return true;
    }

    @Override
    public Map<String, List<String>> conditions() {
        return Map.of("ends", List.of("SOON", "OVER"));
    }

    /** Near its end, or that of the time for its review, by the limits {@code expiring-soon}. */
    @Override
    protected Condition condition(String name, String value) {
        LocalDate today = LocalDate.now(clock);
        if ("OVER".equals(value)) {
            return new Condition("e.term.validTo < :today", Map.of("today", today));
        }
        Limits inForce = limits.inForce(Profile.GENERAL, today);
        return new Condition("e.term.validTo >= :today and (e.term.validTo <= " + NEAR + " or " + REVIEW_NEARS + ")",
                Map.of("today", today, "soon", today.plus(inForce.expiringSoon()),
                        "soonOthers", today.plus(inForce.expiringSoonOtherFamilies())));
    }

    /** By the whole number, which is sealed. */
    @Override
    protected Condition matching(String text) {
        return new Condition("e.numberMac = :mac", Map.of("mac", sealing.mac(text.strip().toUpperCase(Locale.ROOT))));
    }

    @Override
    public void check(List<Line<HeldCertificateForm, Certificate>> lines, Keeper keeper, Complaints complaints) {
        checks.check(lines, this::told, keeper, complaints);
    }
}
