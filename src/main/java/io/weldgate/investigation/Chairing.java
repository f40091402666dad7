package io.weldgate.investigation;

import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Cases;
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
    private final Holders holders;

    Chairing(CaseTracks tracks, Cases cases, Holders holders) {
        this.tracks = tracks;
        this.cases = cases;
        this.holders = holders;
    }

    /** Whether it is an open account of the department that leads the track. */
    boolean isOfDepartment(CaseTrack track, String account) {
        return staff(track).contains(account);
    }

    /** On whichever of its tracks; who found it has secured its first evidence. */
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
        return Stream.concat(cases.findById(track.caseNo()).map(CaseFile::foundBy).stream(),
                tracks.findByCaseNo(track.caseNo()).stream().map(CaseTrack::finding).filter(Objects::nonNull)
                        .map(TrackFinding::investigator)).collect(Collectors.toSet());
    }
}
