package io.weldgate.enrolment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PresentedCertificates extends JpaRepository<PresentedCertificate, Long> {

    List<PresentedCertificate> findByEnrolmentOrderById(String enrolment);

    Optional<PresentedCertificate> findByIdAndEnrolment(Long id, String enrolment);

    void deleteByEnrolment(String enrolment);
}
