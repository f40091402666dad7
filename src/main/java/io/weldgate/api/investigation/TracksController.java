package io.weldgate.api.investigation;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Cases;
import io.weldgate.investigation.Accountabilities;
import io.weldgate.investigation.Accountability;
import io.weldgate.investigation.AccountabilityForm;
import io.weldgate.investigation.Depicting;
import io.weldgate.investigation.Requesting;
import io.weldgate.process.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tracks of a case, its penalties, and who was held to account; a hearing is asked for here too. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}")
class TracksController {

    private final Cases cases;
    private final Depicting depicting;
    private final Accountabilities accountabilities;
    private final Requesting requesting;
    private final Callers callers;
    private final Clock clock;

    TracksController(Cases cases, Depicting depicting, Accountabilities accountabilities, Requesting requesting,
            Callers callers, Clock clock) {
        this.cases = cases;
        this.depicting = depicting;
        this.accountabilities = accountabilities;
        this.requesting = requesting;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping("/tracks")
    List<TrackAnswer> tracks(@PathVariable String caseNo) {
        return depicting.of(seen(caseNo).caseNo(), callers.current().scope()).stream()
                .map(it -> TrackAnswer.of(it, clock)).toList();
    }

    @GetMapping("/tracks/{trackNo}")
    TrackAnswer track(@PathVariable String caseNo, @PathVariable String trackNo) {
        return tracks(caseNo).stream().filter(it -> it.trackNo().equals(trackNo)).findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Within the time that the notice leaves. */
    @PostMapping("/tracks/{trackNo}/hearing-request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askHearing(@PathVariable String caseNo, @PathVariable String trackNo, @RequestBody JsonNode body,
            Locale locale) {
        Caller caller = callers.current();
        Problem.unlessDone(requesting.askHearing(track(caseNo, trackNo).trackNo(), new FilledIn(body),
                caller.actor(), caller.scope(), locale));
    }

    /** Of all tracks, those that were dropped included. */
    @GetMapping("/penalties")
    List<PenaltyAnswer> penalties(@PathVariable String caseNo) {
        return tracks(caseNo).stream().flatMap(it -> it.penalties().stream()).toList();
    }

    @GetMapping("/accountabilities")
    List<Accounted> accountabilities(@PathVariable String caseNo) {
        return accountabilities.findByCaseNoOrderById(seen(caseNo).caseNo()).stream().map(Accounted::of).toList();
    }

    /** @param name empty where nobody was held to account */
    record Accounted(String name, String position, AccountabilityForm.Measure measure, String authority,
            String document, LocalDate decidedOn) {

        static Accounted of(Accountability it) {
            return new Accounted(it.name(), it.position(), it.measure(), it.authority(), it.document(),
                    it.decidedOn());
        }
    }

    private CaseFile seen(String caseNo) {
        return cases.find(caseNo, callers.current().scope()).orElseThrow(Problem::notFound);
    }
}
