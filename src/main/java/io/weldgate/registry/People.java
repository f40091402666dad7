package io.weldgate.registry;

import org.springframework.data.jpa.repository.JpaRepository;

public interface People extends JpaRepository<Person, String> {}
