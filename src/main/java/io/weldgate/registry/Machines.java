package io.weldgate.registry;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Machines extends JpaRepository<Machine, String> {}
