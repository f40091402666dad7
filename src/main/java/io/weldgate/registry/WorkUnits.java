package io.weldgate.registry;

import org.springframework.data.jpa.repository.JpaRepository;

public interface WorkUnits extends JpaRepository<WorkUnit, String> {}
