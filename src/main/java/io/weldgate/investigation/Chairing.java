package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Cases;
import io.weldgate.evidence.Chains;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Link;
import io.weldgate.evidence.Source;
import io.weldgate.registry.Holders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds who may lead a hearing: somebody of the department who has not investigated the case (行政处罚法 64). */
@Component
class Chairing {

    private final CaseTracks tracks;
    private final Cases cases;
    private final Chains chains;
    private final Holders holders;

    Chairing(CaseTracks tracks, Cases cases, Chains chains, Holders holders) {
        this.tracks = tracks;
        this.cases = cases;
        this.chains = chains;
        this.holders = holders;
    }

    /** Whether it is an open account of the department that leads the track. */
    boolean isOfDepartment(CaseTrack track, String account) {
        return staff(track).contains(account);
    }

    /** Who found it, has collected any of its evidence, or told a finding on whichever of its tracks. */
    boolean investigated(CaseTrack track, String account) {
        return investigators(track).contains(account);
    }

    /** Empty where everybody of the department has investigated. */
    Optional<String> anybody(CaseTrack track) {
        Set<String> investigators = investigators(track);
        return staff(track).stream().filter(it -> !investigators.contains(it)).sorted().findFirst();
    }

    private Set<String> staff(CaseTrack track) {
        return holders.of(List.of(track.department() + ":OFFICER", track.department() + ":HEAD"));
    }

    private Set<String> investigators(CaseTrack track) {
        Stream<String> finders = cases.findById(track.caseNo()).map(CaseFile::foundBy).stream();
        Stream<String> collectors = chains.of(track.caseNo()).stream().map(Link::matter).filter(Item.class::isInstance)
                .map(Item.class::cast).filter(it -> it.source() == Source.PERSON)
                .flatMap(it -> it.by().stream()).map(Actor::account);
        Stream<String> tellers = tracks.findByCaseNo(track.caseNo()).stream().map(CaseTrack::finding)
                .filter(Objects::nonNull).map(TrackFinding::investigator);
        return Stream.of(finders, collectors, tellers).flatMap(it -> it).collect(Collectors.toSet());
    }
}
