package io.weldgate.calendar;

import io.weldgate.decision.DayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ImportedDays extends JpaRepository<ImportedDay, Long> {

    List<ImportedDay> findByDayBetween(LocalDate first, LocalDate last);

    Optional<ImportedDay> findByDayAndKindAndArea(LocalDate day, DayKind kind, String area);
}
