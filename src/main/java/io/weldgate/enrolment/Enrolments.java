package io.weldgate.enrolment;

import io.weldgate.decision.CertificateFamily;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Enrolments extends JpaRepository<Enrolment, String> {

    Optional<Enrolment> findByVisitor(String visitor);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.visitor = :visitor")
    Optional<Enrolment> lockOf(String visitor);

    @Query("select e.idMac from Enrolment e where e.number = :number")
    Optional<String> identityOf(String number);

    /** All of one identity number together and in one order, so that of two confirmations one comes first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.idMac = :idMac order by e.number")
    List<Enrolment> lockSame(String idMac);

    long countByIdMacAndStateAndNumberNot(String idMac, EnrolmentState state, String number);

    /** For who may confirm it; as if it were not there for everyone else. */
    default Optional<Enrolment> find(String number, Examiner who) {
        return findById(number).filter(it -> mayExamine(it, who));
    }

    default boolean mayExamine(Enrolment it, Examiner who) {
        return who.examines(it) && (who.ofAllFamilies() || presents(it.number(), who.families()));
    }

    @Query("select count(c) > 0 from PresentedCertificate c where c.enrolment = :number and c.family in :families")
    boolean presents(String number, Collection<CertificateFamily> families);

    /** Those that wait longest come first. @param state null for all */
    @Query("""
            select e from Enrolment e
            where e.state <> io.weldgate.enrolment.EnrolmentState.DRAFT
              and (:#{#who.unitCode} is not null and e.belonging.unitCode = :#{#who.unitCode}
                or :#{#who.areaPrefix} is not null and e.belonging.unitCode is null
                  and e.belonging.areaCode like concat(:#{#who.areaPrefix == null ? '' : #who.areaPrefix}, '%'))
              and (:#{#who.ofAllFamilies()} = true or exists (select c.id from PresentedCertificate c
                where c.enrolment = e.number and c.family in :#{#who.families}))
              and (:state is null or e.state = :state)
            order by e.sentAt, e.number""")
    Page<Enrolment> list(Examiner who, EnrolmentState state, Pageable page);

    List<Enrolment> findByStateAndTouchedAtBefore(EnrolmentState state, Instant before, Limit most);

    List<Enrolment> findByAccountOrderByNumber(String account);

    List<Enrolment> findByAccountAndPortraitIsNotNull(String account);

    /** Who has handed in photos before and never told who he is. */
    @Query("""
            select distinct d.depositor from Deposit d where d.depositedAt < :before and d.depositor like 'visitor:%'
              and not exists (select e.number from Enrolment e where e.visitor = d.depositor)""")
    List<String> findStrayVisitors(Instant before, Limit most);

    /** Confirmed so long ago that their photos are not needed any more. */
    @Query("""
            select e.visitor from Enrolment e where e.state = io.weldgate.enrolment.EnrolmentState.CONFIRMED
              and e.decidedAt < :before and exists (select d.fileId from Deposit d where d.depositor = e.visitor)""")
    List<String> findPhotographedVisitors(Instant before, Limit most);
}
