package io.weldgate.investigation;

import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.Parties;
import io.weldgate.evidence.Chains;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Proof;
import io.weldgate.evidence.Reviewing;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills in what is known already before somebody fills in a form of an investigation. */
@Component
@Transactional(readOnly = true)
public class Suggesting {

    private static final int MOST = 20;

    private final CaseTracks tracks;
    private final Penalties penalties;
    private final Cases cases;
    private final Parties parties;
    private final Chains chains;
    private final Reviewing reviewing;
    private final Threats threats;
    private final Departments departments;
    private final Chairing chairing;
    private final Clock clock;

    Suggesting(CaseTracks tracks, Penalties penalties, Cases cases, Parties parties, Chains chains,
            Reviewing reviewing, Threats threats, Departments departments, Chairing chairing, Clock clock) {
        this.tracks = tracks;
        this.penalties = penalties;
        this.cases = cases;
        this.parties = parties;
        this.chains = chains;
        this.reviewing = reviewing;
        this.threats = threats;
        this.departments = departments;
        this.chairing = chairing;
        this.clock = clock;
    }

    /** By component name. @param key of the form @param docketNo of the case or of one of its tracks */
    public Map<String, Object> of(String key, String docketNo) {
        Map<String, Object> examples = new HashMap<>();
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Stream.of("servedAt", "heldAt", "told").forEach(name -> examples.put(name, now));
        Stream.of("on", "decidedOn", "unheededUntil").forEach(name -> examples.put(name, LocalDate.now(clock)));
        tracks.findById(docketNo).ifPresent(track -> {
            CaseFile file = cases.findById(track.caseNo()).orElseThrow();
            examples.put("violation", track.finding() == null ? file.violations().get(0)
                    : track.finding().violation());
            if ("investigate-track".equals(key)) {
                examples.put("facts", file.facts());
                party(track).ifPresent(it -> examples.put("party", named(it)));
            }
            if ("propose-penalty".equals(key)) {
                plainest(track, file).ifPresent(examples::putAll);
            }
            if ("announce-hearing".equals(key) || "hold-hearing".equals(key)) {
                chairing.anybody(track).ifPresent(it -> examples.put("chair", it));
            }
            String proving = proving(track.caseNo());
            if (!proving.isEmpty()) {
                examples.put("evidence", proving);
            }
            penalties.findByTrackNoOrderById(docketNo).stream()
                    .filter(it -> it.state() == PenaltyState.DECIDED && !it.kind().isIssuers()).findFirst()
                    .ifPresent(it -> examples.putAll(due(it)));
        });
        return examples;
    }

    private Optional<Map<String, Object>> plainest(CaseTrack track, CaseFile file) {
        return threats.plainest(file, track.kind(), track.finding().violation(),
                departments.findById(track.department()).map(Department::fields).orElse(List.of()))
                .map(it -> it.max() == null ? Map.of("kinds", List.of(it.kind()), "stage", it.stage())
                        : Map.of("kinds", List.of(it.kind()), "stage", it.stage(), "fine", it.max()));
    }

    private Optional<CaseParty> party(CaseTrack track) {
        return parties.findByCaseNoOrderById(track.caseNo()).stream().filter(it -> it.track() == track.kind())
                .findFirst();
    }

    /** By number where he is registered; his identity number is shown to nobody for that. */
    private static String named(CaseParty party) {
        return Stream.of(party.personNo(), party.unitCode()).filter(Objects::nonNull).findFirst()
                .orElse(party.name());
    }

    private static Map<String, Object> due(Penalty penalty) {
        return penalty.measure().amount() == null
                ? Map.of("penalty", penalty.id().intValue(), "result", ExecutionForm.Result.CARRIED_OUT)
                : Map.of("penalty", penalty.id().intValue(), "result", ExecutionForm.Result.PAID, "amount",
                        penalty.owed());
    }

    /** What may be cited now; what a device recorded and nobody has reviewed is left out. */
    private String proving(String caseNo) {
        return chains.of(caseNo).stream().filter(it -> it.matter() instanceof Item)
                .filter(it -> reviewing.mayProve(caseNo, it.number()) instanceof Proof.Granted).limit(MOST)
                .map(it -> Long.toString(it.number())).collect(Collectors.joining(","));
    }
}
