package io.weldgate.certificate;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Certificates extends JpaRepository<Certificate, String> {

    List<Certificate> findByHolder(String personNo);
}
