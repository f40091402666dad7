package io.weldgate.investigation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface Hearings extends Repository<Hearing, Long> {

    Hearing save(Hearing hearing);

    List<Hearing> findByTrackNoOrderById(String trackNo);

    Optional<Hearing> findByTrackNoAndRound(String trackNo, int round);

    /** @throws IllegalArgumentException if nobody has asked for one in this round */
    default Hearing of(CaseTrack track) {
        return findByTrackNoAndRound(track.trackNo(), track.round())
                .orElseThrow(() -> new IllegalArgumentException("no hearing of " + track.trackNo()));
    }
}
