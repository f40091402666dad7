package io.weldgate.registry;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Bans extends JpaRepository<Ban, Long> {

    List<Ban> findBySubjectIn(Collection<String> subjects);
}
