package io.weldgate.jurisdiction;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.registry.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on tables that were sent in: who has sent one in never puts it in force himself. */
@Component
public class Enacting {

    private final Editions editions;
    private final TablesInForce tables;
    private final Trail trail;
    private final Clock clock;

    Enacting(Editions editions, TablesInForce tables, Trail trail, Clock clock) {
        this.editions = editions;
        this.tables = tables;
        this.trail = trail;
        this.clock = clock;
    }

    /** Why it was not done. */
    public enum Refusal {
        /** Four eyes: somebody else has to. */
        OWN_PROPOSAL,
        /** It has been put in force, or discarded, already. */
        SETTLED,
        /** No act of yesterday is judged by a table of today. */
        BACKDATED
    }

    /** Those that concern an area, the newest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(Scope scope, int most) {
        return editions.concerning(scope.areas(), Limit.of(most));
    }

    /** The table as an area has it, to be written into a sheet. */
    @Transactional(readOnly = true)
    public List<TableLine> lines(Table table, Scope scope) {
        return tables.lines(table, scope.areas(), LocalDate.now(clock));
    }

    /** Whether there is such an edition of his own area, or one in it. */
    @Transactional(readOnly = true)
    public boolean concerns(Long id, Scope scope) {
        return editions.findById(id).filter(it -> scope.covers(null, it.area())).isPresent();
    }

    /**
     * Said twice, it is done once.
     *
     * @param from first day of the acts that are judged by it, not before today
     * @return empty where it was done
     */
    @Transactional
    public Optional<Refusal> putInForce(Long id, LocalDate from, Actor by, Scope scope) {
        Edition edition = locked(id, scope);
        if (edition.state() == EditionState.IN_FORCE && by.account().equals(edition.settledBy())
                && from.equals(edition.effectiveFrom())) {
            return Optional.empty();
        } else if (edition.state() != EditionState.PROPOSED) {
            return Optional.of(Refusal.SETTLED);
        } else if (edition.proposedBy().equals(by.account())) {
            return Optional.of(Refusal.OWN_PROPOSAL);
        } else if (from.isBefore(LocalDate.now(clock))) {
            return Optional.of(Refusal.BACKDATED);
        }
        edition.putInForce(from, by, clock.instant());
        trail.changed(Entry.of("jurisdiction:" + id, "jurisdiction.in_force", by)
                .states(EditionState.PROPOSED, EditionState.IN_FORCE).saying(from.toString()));
        return Optional.empty();
    }

    /** @return empty where it was done, or had been */
    @Transactional
    public Optional<Refusal> discard(Long id, Actor by, Scope scope) {
        Edition edition = locked(id, scope);
        if (edition.state() == EditionState.IN_FORCE) {
            return Optional.of(Refusal.SETTLED);
        } else if (edition.state() == EditionState.PROPOSED) {
            edition.discarded(by, clock.instant());
            trail.changed(Entry.of("jurisdiction:" + id, "jurisdiction.discarded", by)
                    .states(EditionState.PROPOSED, EditionState.DISCARDED));
        }
        return Optional.empty();
    }

    private Edition locked(Long id, Scope scope) {
        return editions.lock(id).filter(it -> scope.covers(null, it.area()))
                .orElseThrow(() -> new IllegalArgumentException("No edition %d of this area".formatted(id)));
    }
}
