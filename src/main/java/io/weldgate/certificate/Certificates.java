package io.weldgate.certificate;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Certificates extends JpaRepository<Certificate, String> {

    List<Certificate> findByHolder(String personNo);

    boolean existsByHolder(String personNo);

    boolean existsByNumberMacAndHolderNot(String numberMac, String personNo);

    /** People of a unit with a certificate that has not run out, by person number. */
    @Query("""
            select p.personNo from Person p where p.unitCode = :unitCode and exists
              (select c.certificateId from Certificate c where c.holder = p.personNo and c.term.validTo >= :day)
            order by p.personNo""")
    List<String> findWelders(String unitCode, LocalDate day, Limit most);
}
