package io.weldgate.investigation;

import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.Parties;
import io.weldgate.registry.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the tracks of a case beside each other, as far as the one who asks may see them. */
@Component
@Transactional(readOnly = true)
public class Depicting {

    private final CaseTracks tracks;
    private final Penalties penalties;
    private final Hearings hearings;
    private final Parties parties;
    private final Tracking tracking;

    Depicting(CaseTracks tracks, Penalties penalties, Hearings hearings, Parties parties, Tracking tracking) {
        this.tracks = tracks;
        this.penalties = penalties;
        this.hearings = hearings;
        this.parties = parties;
        this.tracking = tracking;
    }

    /** In the order of {@link io.weldgate.jurisdiction.Track}; none where there are none, or none may be seen. */
    public List<TrackStanding> of(String caseNo, Scope scope) {
        Map<Long, CaseParty> named = parties.findByCaseNoOrderById(caseNo).stream()
                .collect(Collectors.toMap(CaseParty::id, Function.identity()));
        Map<String, List<Penalty>> imposed = penalties.find(caseNo, scope).stream()
                .collect(Collectors.groupingBy(Penalty::trackNo));
        return tracks.find(caseNo, scope).stream().sorted(Comparator.comparing(CaseTrack::kind))
                .map(it -> new TrackStanding(it, it.finding() == null ? null : named.get(it.finding().partyId()),
                        tracking.clocks(it), imposed.getOrDefault(it.trackNo(), List.of()),
                        hearings.findByTrackNoOrderById(it.trackNo()))).toList();
    }
}
