package io.weldgate.certificate;

import io.weldgate.registry.UnitCount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface Certificates extends JpaRepository<Certificate, String> {

    List<Certificate> findByHolder(String personNo);

    /** @param numberMac {@link io.weldgate.keyring.Sealing#mac} of the number */
    List<Certificate> findByNumberMac(String numberMac);

    boolean existsByHolder(String personNo);

    boolean existsByNumberMacAndHolderNot(String numberMac, String personNo);

    @Modifying
    @Query("""
            update Certificate c set c.lastWorkedOn = :day
            where c.holder = :personNo and (c.lastWorkedOn is null or c.lastWorkedOn < :day)""")
    void worked(String personNo, LocalDate day);

    @Modifying
    @Query(nativeQuery = true, value = """
            update certificate_project set last_welded_on = :day
            where code in (:codes) and (last_welded_on is null or last_welded_on < :day)
              and certificate_id in (select certificate_id from certificate where holder = :personNo)""")
    void welded(String personNo, Collection<String> codes, LocalDate day);

    /** Valid ones whose term or review ends within these days, both included; by id, from the one after the given. */
    @Query("""
            select c from Certificate c where c.certificateId > :after
              and c.standing.state = io.weldgate.decision.CertificateState.VALID
              and (c.term.validTo between :from and :to or c.term.reviewDueOn between :from and :to)
            order by c.certificateId""")
    List<Certificate> findEnding(LocalDate from, LocalDate to, String after, Limit most);

    /** People of a unit with a certificate that stands and has not run out, by person number. */
    @Query("""
            select p.personNo from Person p where p.unitCode = :unitCode and exists
              (select c.certificateId from Certificate c where c.holder = p.personNo and c.term.validTo >= :day
                and c.standing.state = io.weldgate.decision.CertificateState.VALID)
              and (p.endsOn is null or p.endsOn >= :day) order by p.personNo""")
    List<String> findWelders(String unitCode, LocalDate day, Limit most);

    /** Of people of these units, what stands and has not run out. */
    @Query("""
            select distinct new io.weldgate.certificate.Held(c.holder, c.family) from Certificate c, Person p
            where p.personNo = c.holder and p.unitCode in :unitCodes and c.term.validTo >= :day
              and c.standing.state = io.weldgate.decision.CertificateState.VALID order by c.holder, c.family""")
    List<Held> findHeld(Collection<String> unitCodes, LocalDate day);

    /** Of a unit's people, the first to run out first; what has run out is among them. */
    @Query("""
            select new io.weldgate.certificate.Ending(c.holder, p.name, c.family, c.item, c.term.validTo)
            from Certificate c, Person p where p.personNo = c.holder and p.unitCode = :unitCode
              and c.term.validTo <= case when c.family = io.weldgate.decision.CertificateFamily.SPECIAL_OP
                  then :soon else :soonOthers end
            order by c.term.validTo, c.certificateId""")
    List<Ending> findEnding(String unitCode, LocalDate soon, LocalDate soonOthers, Limit most);

    /** By unit: how many have run out or will soon. */
    @Query("""
            select new io.weldgate.registry.UnitCount(u.code, count(c)) from Certificate c, Person p, WorkUnit u
            where p.personNo = c.holder and u.code = p.unitCode and u.areaCode like concat(:areas, '%')
              and c.term.validTo <= case when c.family = io.weldgate.decision.CertificateFamily.SPECIAL_OP
                  then :soon else :soonOthers end
            group by u.code""")
    List<UnitCount> countEnding(String areas, LocalDate soon, LocalDate soonOthers);
}
