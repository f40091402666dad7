package io.weldgate.audit;

import java.sql.Types;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the trail. An entry belongs to the transaction of the change it records. */
@Component
public class Trail {

    private static final String INSERT = """
            INSERT INTO audit_entry (at, subject, step, actor, actor_name, on_behalf_of, from_state, to_state,
              latitude, longitude, verdict, decision_id, text, salt, stamp)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int[] TYPES = {Types.TIMESTAMP, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
        Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.DOUBLE, Types.DOUBLE, Types.VARCHAR, Types.VARCHAR,
        Types.VARCHAR, Types.VARCHAR, Types.VARCHAR};

    private final AuditEntries entries;
    private final Stamping stamping;
    private final AuditSettings settings;
    private final Clock clock;
    private final JdbcTemplate batches;
    private final Logging logging;

    Trail(AuditEntries entries, Stamping stamping, AuditSettings settings, Clock clock, JdbcTemplate batches,
            Logging logging) {
        this.entries = entries;
        this.stamping = stamping;
        this.settings = settings;
        this.clock = clock;
        this.batches = batches;
        this.logging = logging;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Entry entry) {
        changed(List.of(entry));
    }

    /** Many at once, which goes much faster than one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(List<Entry> all) {
        batches.batchUpdate(INSERT, all.stream().map(entry -> stamping.stamped(clock.instant(), entry).values())
                .toList(), TYPES);
        all.forEach(logging::tell);
    }

    /** How long an entry is kept. */
    public Period kept() {
        return settings.keep();
    }

    /** How many entries there are, but for those of one step. */
    @Transactional(readOnly = true)
    public long countWithout(String step, String subject) {
        return entries.countBySubjectAndStepNot(subject, step);
    }

    /** Whether an entry rests on this verdict. */
    @Transactional(readOnly = true)
    public boolean tells(String subject, String decisionId) {
        return entries.existsBySubjectAndDecisionId(subject, decisionId);
    }

    @Transactional(readOnly = true)
    public List<AuditEntry> of(String subject) {
        return entries.findBySubjectOrderById(subject);
    }
}
