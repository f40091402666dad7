package io.weldgate.enrolment;

import io.weldgate.certificate.Certificates;
import io.weldgate.decision.AgeGroup;
import io.weldgate.registry.Bans;
import io.weldgate.registry.IdentityNumber;
import io.weldgate.registry.Person;
import io.weldgate.registry.Recognising;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares an enrolment with the registers (S1-19: 数据库对比). What comes of it is for the officer alone. */
@Component
class Remarking {

    private final Enrolments enrolments;
    private final PresentedCertificates presented;
    private final Certificates certificates;
    private final Recognising recognising;
    private final CheckingPerson checking;
    private final Admission admission;
    private final Bans bans;
    private final Clock clock;

    Remarking(Enrolments enrolments, PresentedCertificates presented, Certificates certificates,
            Recognising recognising, CheckingPerson checking, Admission admission, Bans bans, Clock clock) {
        this.enrolments = enrolments;
        this.presented = presented;
        this.certificates = certificates;
        this.recognising = recognising;
        this.checking = checking;
        this.admission = admission;
        this.bans = bans;
        this.clock = clock;
    }

    @Transactional
    public Set<Remark> on(Enrolment it) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (it.state() == EnrolmentState.CONFIRMED) {
            return remarks;
        }
        Optional<Person> known = recognising.find(it.idMac());
        known.ifPresent(person -> known(person, it, remarks));
        if (isBanned(known.map(Person::personNo).orElse(null), it.unitCode())) {
            remarks.add(Remark.BANNED);
        }
        if (enrolments.countByIdMacAndStateAndNumberNot(it.idMac(), EnrolmentState.SENT, it.number()) > 0) {
            remarks.add(Remark.SENT_TWICE);
        }
        String holder = known.map(Person::personNo).orElse("");
        if (presented.findByEnrolmentOrderById(it.number()).stream()
                .anyMatch(one -> certificates.existsByNumberMacAndHolderNot(one.numberMac(), holder))) {
            remarks.add(Remark.CERTIFICATE_OF_ANOTHER);
        }
        if (checking.age(new IdentityNumber(it.idNumber())) == AgeGroup.RETIRED) {
            remarks.add(Remark.PAST_RETIREMENT);
        }
        return remarks;
    }

    private void known(Person person, Enrolment it, Set<Remark> remarks) {
        remarks.add(Remark.ON_FILE);
        if (person.unitCode() != null && !person.unitCode().equals(it.unitCode())) {
            remarks.add(Remark.ON_FILE_ELSEWHERE);
        }
        if (!person.name().equals(it.name())) {
            remarks.add(Remark.NAME_DIFFERS);
        }
        if (admission.knows(person.personNo()) || admission.isTaken(person.personNo())) {
            remarks.add(Remark.HAS_ACCOUNT);
        }
    }

    private boolean isBanned(String personNo, String unitCode) {
        List<String> subjects = Stream.of(personNo, unitCode).filter(Objects::nonNull).toList();
        LocalDate today = LocalDate.now(clock);
        return !subjects.isEmpty() && bans.findBySubjectIn(subjects).stream().anyMatch(ban ->
                !today.isBefore(ban.startsOn()) && (ban.endsOn() == null || !today.isAfter(ban.endsOn())));
    }
}
