package io.weldgate.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is, of several nodes: the one that holds the row until its transaction ends. */
@Component
class Turn {

    private final JdbcClient database;

    Turn(JdbcClient database) {
        this.database = database;
    }

    /** Empty while another node has it. */
    Optional<Reached> take() {
        return database.sql("SELECT subject, number, day FROM evidence_round WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .query(Reached.class).optional();
    }

    void reach(Reached reached) {
        database.sql("UPDATE evidence_round SET subject = :subject, number = :number, day = :day WHERE id = 1")
                .paramSource(reached).update();
    }

    /** The link and the root that were looked at last. */
    record Reached(String subject, long number, LocalDate day) {}
}
