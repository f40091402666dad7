package io.weldgate.audit;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the trail. An entry belongs to the transaction of the change it records. */
@Component
public class Trail {

    private final AuditEntries entries;
    private final Stamping stamping;
    private final AuditSettings settings;
    private final Clock clock;

    Trail(AuditEntries entries, Stamping stamping, AuditSettings settings, Clock clock) {
        this.entries = entries;
        this.stamping = stamping;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Entry entry) {
        entries.save(stamping.stamped(clock.instant(), entry));
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

    @Transactional(readOnly = true)
    public List<AuditEntry> of(String subject) {
        return entries.findBySubjectOrderById(subject);
    }
}
