package io.weldgate.calendar;

import io.weldgate.decision.DayKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that an official imported. */
@Entity
@Table(name = "calendar_day")
class ImportedDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private DayKind kind;
    private String name;
    private String area;
    private String notice;
    private boolean provisional;

    protected ImportedDay() {}

    ImportedDay(MarkedDay marked) {
        this.day = marked.date();
        this.kind = marked.kind();
        this.area = marked.area();
        say(marked);
    }

    void say(MarkedDay marked) {
        this.name = marked.name();
        this.notice = marked.notice();
        this.provisional = marked.provisional();
    }

    MarkedDay marked() {
        return new MarkedDay(day, false, kind, name, area, notice, provisional);
    }
}
