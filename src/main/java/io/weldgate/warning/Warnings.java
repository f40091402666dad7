package io.weldgate.warning;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Warnings extends JpaRepository<Warning, Long> {

    List<Warning> findBySubjectOrderById(String subject);
}
