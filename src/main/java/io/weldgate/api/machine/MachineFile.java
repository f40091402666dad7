package io.weldgate.api.machine;

import io.weldgate.api.Callers;
import io.weldgate.audit.Actor;
import io.weldgate.audit.AuditEntry;
import io.weldgate.decision.Decision;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.SignedIn;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnits;
import io.weldgate.unlocking.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is on record of a machine, the latest first, for its unit's office and the officials of its area; as
 * many queries for a long file as for a short one. The pages ask here too.
 */
@Component("machineFile")
@Transactional(readOnly = true)
public class MachineFile {

    /** Beyond it one looks for a time. */
    public static final int LAST_PAGE = 100;

    private static final String ADDED = "register.added";
    /** What the trail does not tell under the machine's own name. */
    private static final Set<RecordKind> ELSEWHERE =
            EnumSet.of(RecordKind.PERMIT, RecordKind.COMMAND, RecordKind.DECISION);

    private final MachineRecords records;
    private final Machines machines;
    private final WorkUnits units;
    private final Identities identities;

    MachineFile(MachineRecords records, Machines machines, WorkUnits units, Identities identities) {
        this.records = records;
        this.machines = machines;
        this.units = units;
        this.identities = identities;
    }

    /**
     * What is looked for; null where anything will do.
     *
     * @param from included
     * @param to   excluded
     */
    public record Asked(RecordKind kind, Instant from, Instant to, int page, int size) {

        private boolean is(RecordKind... any) {
            return kind == null || List.of(any).contains(kind);
        }

        private String steps() {
            return kind == null ? null : kind.steps();
        }
    }

    /** @param more whether there is another page */
    public record Found(Machine machine, List<Line> lines, int page, boolean more) {}

    /**
     * @param step    what happened; its sentence is the message {@code timeline.<step>}, of a decision
     *                {@code fact.Question.<step>}
     * @param subject the machine, its terminal or a permit
     * @param endedAt when a command was answered; null if it was not, or is none
     */
    public record Line(Instant at, RecordKind kind, String step, String subject, Actor actor, String from, String to,
            String verdict, String decisionId, String text, Instant endedAt) {}

    /**
     * @return empty where there is no such machine, or none that may be seen
     * @throws NotAllowed for people of its unit who are not the unit's office
     */
    public Optional<Found> of(String machineCode, Asked asked) {
        SignedIn who = identities.current();
        return seen(machineCode, who).map(machine -> found(machine, asked, who.scope()));
    }

    /**
     * The machine alone.
     *
     * @return empty where there is no such machine, or none that may be seen
     * @throws NotAllowed for people of its unit who are not the unit's office
     */
    public Optional<Machine> machine(String machineCode) {
        return seen(machineCode, identities.current());
    }

    /** Whether the link to it leads anywhere for whoever is signed in. */
    public boolean isOpen(String machineCode) {
        return identities.maybe().filter(Callers::lookAfterMachines)
                .flatMap(who -> machines.findById(machineCode).filter(it -> covers(it, who))).isPresent();
    }

    private Optional<Machine> seen(String machineCode, SignedIn who) {
        Optional<Machine> machine = machines.findById(machineCode).filter(it -> covers(it, who));
        if (machine.isPresent() && !Callers.lookAfterMachines(who)) {
            throw new NotAllowed();
        }
        return machine;
    }

    private boolean covers(Machine machine, SignedIn who) {
        return who.scope().covers(machine.unitCode(), units.findById(machine.unitCode()).orElseThrow().areaCode());
    }

    private Found found(Machine machine, Asked asked, Scope scope) {
        int page = Math.min(asked.page(), LAST_PAGE);
        int end = (page + 1) * asked.size();
        List<Line> lines = lines(machine, asked, scope, Limit.of(end + 1)).sorted(Comparator.comparing(Line::at)
                .reversed()).toList();
        return new Found(machine, lines.stream().skip((long) page * asked.size()).limit(asked.size()).toList(), page,
                lines.size() > end && page < LAST_PAGE);
    }

    private Stream<Line> lines(Machine machine, Asked asked, Scope scope, Limit most) {
        String code = machine.code();
        List<String> devices = records.terminals(code);
        List<Line> lines = new ArrayList<>();
        if (asked.kind() == null || !ELSEWHERE.contains(asked.kind())) {
            List<String> subjects = new ArrayList<>(devices);
            subjects.addAll(List.of(code, "machines:" + code));
            records.ofMachine(subjects, asked.steps(), asked.from(), asked.to(), most)
                    .forEach(it -> lines.add(line(it)));
        }
        if (asked.is(RecordKind.PERMIT, RecordKind.WARNING, RecordKind.DECISION, RecordKind.CLASS)) {
            records.ofPermits(code, scope, asked.steps(), asked.kind() == null, asked.kind() == RecordKind.DECISION,
                    asked.from(), asked.to(), most).forEach(it -> lines.add(line(it)));
        }
        if (asked.is(RecordKind.COMMAND)) {
            records.commands(devices, asked.from(), asked.to(), most).forEach(it -> lines.add(line(it)));
        }
        if (asked.is(RecordKind.DECISION)) {
            records.decisions(code, asked.from(), asked.to(), most).forEach(it -> lines.add(line(it)));
        }
        if (asked.is(RecordKind.REGISTER)) {
            registration(machine, asked).ifPresent(lines::add);
        }
        return lines.stream();
    }

    /** Where the trail does not tell it: of the demo data, and of what came with a file of before. */
    private Optional<Line> registration(Machine machine, Asked asked) {
        return Optional.ofNullable(machine.registeredAt())
                .filter(at -> (asked.from() == null || !at.isBefore(asked.from()))
                        && (asked.to() == null || at.isBefore(asked.to()))
                        && !records.existsBySubjectAndStep("machines:" + machine.code(), ADDED))
                .map(at -> new Line(at, RecordKind.REGISTER, ADDED, machine.code(), Actor.PLATFORM, null, null, null,
                        null, null, null));
    }

    private static Line line(AuditEntry it) {
        return new Line(it.at(), RecordKind.of(it.step()), it.step(), it.subject(), it.actor(), it.fromState(),
                it.toState(), it.verdict(), it.decisionId(), it.text(), null);
    }

    private static Line line(Command it) {
        return new Line(it.createdAt(), RecordKind.COMMAND, "command." + it.kind().name().toLowerCase(Locale.ROOT),
                it.permitNo() == null ? it.deviceId() : it.permitNo(), Actor.PLATFORM, null, it.state().name(), null,
                null, null, it.answeredAt());
    }

    private static Line line(Decision it) {
        return new Line(it.at(), RecordKind.DECISION, it.kind().name(), it.subject(), Actor.PLATFORM, null, null,
                it.verdict().name(), it.decisionId(), null, null);
    }
}
