package io.weldgate.web.investigation;

import io.weldgate.api.Callers;
import io.weldgate.deadline.Deadline;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enrolment.Masked;
import io.weldgate.investigation.Accountabilities;
import io.weldgate.investigation.Accountability;
import io.weldgate.investigation.Depicting;
import io.weldgate.investigation.PenaltyState;
import io.weldgate.investigation.TrackStanding;
import io.weldgate.process.Caller;
import io.weldgate.process.OpenTask;
import io.weldgate.process.WorkQueue;
import io.weldgate.web.PageSettings;
import java.time.Clock;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a case's page shows of its tracks, asked for by the fragment {@code tracks :: board}. */
@Component
public class TracksPart {

    private final Depicting depicting;
    private final Accountabilities accountabilities;
    private final WorkQueue queue;
    private final Callers callers;
    private final PageSettings settings;
    private final Clock clock;

    TracksPart(Depicting depicting, Accountabilities accountabilities, WorkQueue queue, Callers callers,
            PageSettings settings, Clock clock) {
        this.depicting = depicting;
        this.accountabilities = accountabilities;
        this.queue = queue;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param party masked where it is a person; null until it is known
     * @param tasks of the reader
     */
    public record Line(TrackStanding it, String party, List<Due> clocks, List<OpenTask> tasks) {

        /** Those that were not dropped. */
        public List<io.weldgate.investigation.Penalty> penalties() {
            return it.penalties().stream().filter(one -> one.state() != PenaltyState.DROPPED).toList();
        }
    }

    /** @param band a name of {@link io.weldgate.deadline.Band} */
    public record Due(Deadline deadline, String band) {}

    /** Only what the reader may see. */
    public List<Line> of(String caseNo) {
        Caller caller = callers.current();
        return depicting.of(caseNo, caller.scope()).stream().map(it -> new Line(it, named(it.party()),
                it.clocks().stream().map(this::due).toList(), queue.of(caller, it.track().trackNo(),
                LocaleContextHolder.getLocale(), settings.tasks()))).toList();
    }

    /** To be asked only for a case that the reader sees. */
    public List<Accountability> accounted(String caseNo) {
        return accountabilities.findByCaseNoOrderById(caseNo);
    }

    private Due due(Deadline deadline) {
        return new Due(deadline, deadline.band(clock.instant(), clock.getZone()).name());
    }

    private static String named(CaseParty party) {
        if (party == null) {
            return null;
        }
        return party.unitCode() != null || party.creditCode() != null ? party.name() : Masked.name(party.name());
    }
}
