package io.weldgate.registry;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Sites extends JpaRepository<Site, String> {}
