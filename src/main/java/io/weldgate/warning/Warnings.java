package io.weldgate.warning;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Warnings extends JpaRepository<Warning, Long> {

    List<Warning> findBySubjectOrderById(String subject);

    boolean existsByCodeAndSubjectAndRaisedAtAfter(String code, String subject, Instant moment);
    boolean existsByCodeAndSubjectAndTextAndRaisedAtAfter(String code, String subject, String text, Instant since);
}
