package io.weldgate.registry;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Sites extends JpaRepository<Site, String> {

    List<Site> findByConstructionCodeIn(Collection<String> constructionCodes);

    List<Site> findByUnitCodeOrderByCode(String unitCode);
}
