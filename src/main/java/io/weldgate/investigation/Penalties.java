package io.weldgate.investigation;

import io.weldgate.docket.Seeing;
import io.weldgate.jurisdiction.FineDecided;
import io.weldgate.registry.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface Penalties extends Repository<Penalty, Long> {

    Penalty saveAndFlush(Penalty penalty);

    Optional<Penalty> findById(long id);

    List<Penalty> findByTrackNoOrderById(String trackNo);

    /** Of a case, all its tracks, those that may be seen. */
    @Query("select p from Penalty p, Docket d where p.caseNo = :caseNo and d.docketNo = p.trackNo and "
            + Seeing.JPQL + " order by p.id")
    List<Penalty> find(String caseNo, Scope scope);

    /** Fines of all departments that stand against one party. */
    @Query("""
            select p from Penalty p where p.act.partyKey = :partyKey
              and p.measure.kind = io.weldgate.jurisdiction.SanctionKind.FINE
              and p.state in :states order by p.id""")
    List<Penalty> findFines(String partyKey, Collection<PenaltyState> states);

    /** Of a registered person, by his number. */
    @Query("""
            select p from Penalty p, CaseTrack t, CaseParty c where t.trackNo = p.trackNo and c.id = t.finding.partyId
              and c.personNo = :personNo and p.servedAt is not null order by p.id""")
    List<Penalty> findServed(String personNo);

    /** The fines that stand against somebody, for whichever department asks (行政处罚法 29). */
    default List<FineDecided> fines(String partyKey) {
        return standing(partyKey).stream().map(Penalty::fine).toList();
    }

    default List<Penalty> standing(String partyKey) {
        return findFines(partyKey, PenaltyState.STANDING);
    }
}
