package io.weldgate.registry;

import org.springframework.data.jpa.repository.JpaRepository;

public interface ConstructionSites extends JpaRepository<ConstructionSite, String> {}
