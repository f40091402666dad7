package io.weldgate.investigation;

import io.weldgate.deadline.Deadline;
import io.weldgate.enforcement.CaseParty;
import java.util.List;

/**
 * Where one track stands, with all that hangs on it.
 *
 * @param party     null until he is known
 * @param clocks    those that run
 * @param penalties the oldest first, dropped ones included
 */
public record TrackStanding(CaseTrack track, CaseParty party, List<Deadline> clocks, List<Penalty> penalties,
        List<Hearing> hearings) {}
