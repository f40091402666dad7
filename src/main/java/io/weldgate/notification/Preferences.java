package io.weldgate.notification;

import org.springframework.data.jpa.repository.JpaRepository;

interface Preferences extends JpaRepository<Preference, String> {}
