package io.weldgate.certificate;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.decision.WelderFact;
import io.weldgate.registry.Bans;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presents people to the rules: who they are, what they hold, what they are banned from. */
@Component
public class Presenting {

    private final People people;
    private final Certificates certificates;
    private final Bans bans;
    private final LimitsBook limits;
    private final Clock clock;

    Presenting(People people, Certificates certificates, Bans bans, LimitsBook limits, Clock clock) {
        this.people = people;
        this.certificates = certificates;
        this.bans = bans;
        this.limits = limits;
        this.clock = clock;
    }

    /** The facts about these welders and the bans on them and their units; an unknown person has no certificate. */
    @Transactional(readOnly = true)
    public List<Fact> welders(Collection<String> personNos) {
        List<Fact> facts = new ArrayList<>();
        for (Person welder : people.findAllById(personNos)) {
            facts.add(new WelderFact.Worker(welder.personNo(), welder.unitCode(), age(welder)));
            certificates.findByHolder(welder.personNo()).forEach(held -> facts.add(present(held, welder)));
            bans.findBySubjectIn(subjects(welder)).forEach(ban ->
                    facts.add(new WelderFact.Banned(ban.subject(), ban.basis(), ban.startsOn(), ban.endsOn())));
        }
        return facts.stream().distinct().toList();
    }

    /** Told instead of the birth date and the sex, which are nobody's business but ours; the same in every profile. */
    private AgeGroup age(Person welder) {
        LocalDate today = today();
        Limits inForce = limits.inForce(Profile.GENERAL, today);
        return inForce.ageOn(today, welder.bornOn(), welder.female());
    }

    private static List<String> subjects(Person welder) {
        return Stream.of(welder.personNo(), welder.unitCode()).filter(Objects::nonNull).toList();
    }

    private Fact present(Certificate held, Person welder) {
        var number = new CertificateNumber(held.family(), held.number());
        Term term = held.term();
        Inscription printed = held.inscription();
        return new WelderFact.HeldCertificate(held.certificateId(), held.holder(), held.family(), held.item(),
                printed.category(), printed.issuer(), printed.issuerArea(), held.projects(), held.standing().state(),
                held.issuedOn(), term.validFrom(), term.validTo(), term.reviewDueOn(), term.reviewedOn(),
                term.sixYearReview(), number.isPlausibleOn(today()), number.belongsTo(welder.idNumber()),
                held.holderName().equals(welder.name()),
                certificates.existsByNumberMacAndHolderNot(held.numberMac(), held.holder()),
                held.verified().verification(), held.verified().official(), held.checkHost(), held.lastWorkedOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
