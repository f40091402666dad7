package io.weldgate.registry;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Areas extends JpaRepository<Area, String> {}
