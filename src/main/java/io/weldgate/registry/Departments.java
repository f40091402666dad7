package io.weldgate.registry;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Departments extends JpaRepository<Department, String> {}
