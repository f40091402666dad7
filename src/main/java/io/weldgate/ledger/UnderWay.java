package io.weldgate.ledger;

import io.weldgate.decision.LimitsBook;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether work rests on rows, so that what it rests on does not change under somebody's hands. */
@Component
public class UnderWay {

    private static final String LAST_DAY = "endsOn";
    private static final Set<PermitStatus> OPEN = Arrays.stream(PermitStatus.values()).filter(PermitStatus::isOpen)
            .collect(Collectors.toUnmodifiableSet());

    private final Permits permits;
    private final LimitsBook limits;

    UnderWay(Permits permits, LimitsBook limits) {
        this.permits = permits;
        this.limits = limits;
    }

    /** The open permits that rest on some of these keys. */
    @FunctionalInterface
    public interface Resting {

        List<Permit> on(Collection<String> keys);
    }

    /** An open permit for the machine with a welder who is none of these; nobody is in the way of who is nobody. */
    public Optional<String> withOthers(String machineCode, Collection<String> people) {
        return people.isEmpty() ? Optional.empty() : withMachines(List.of(machineCode)).stream()
                .filter(permit -> !people.containsAll(permit.welders())).map(Permit::permitNo).findFirst();
    }

    public List<Permit> withMachines(Collection<String> codes) {
        return permits.findByMachineCodeInAndStatusIn(codes, OPEN);
    }

    public List<Permit> atSites(Collection<String> codes) {
        return permits.findBySiteCodeInAndStatusIn(codes, OPEN);
    }

    public List<Permit> ofUnits(Collection<String> codes) {
        return permits.findByUnits(codes, OPEN);
    }

    public List<Permit> ofPeople(Collection<String> numbers) {
        return permits.findByPeople(numbers, OPEN);
    }

    /**
     * Complains of changes under an open permit, which it names, and of a last day before its end.
     *
     * @param demands the fields that may not change meanwhile
     * @param keys    what of a permit are keys of this register
     */
    public <F extends Record, E> void check(Register<F, E> register, List<Line<F, E>> lines, Set<String> demands,
            Resting resting, Function<Permit, Stream<String>> keys, Complaints complaints) {
        List<Change<F, E>> changes = new ArrayList<>();
        for (Line<F, E> line : lines) {
            List<String> fields = line.before() == null ? List.of()
                    : Values.differing(register.told(line.before()), line.form());
            if (fields.stream().anyMatch(field -> demands.contains(field) || field.equals(LAST_DAY))) {
                changes.add(new Change<>(line, fields, register.key(line.form())));
            }
        }
        if (changes.isEmpty()) {
            return;
        }
        Map<String, Permit> open = new HashMap<>();
        resting.on(changes.stream().map(Change::key).toList()).stream()
                .sorted(Comparator.comparing(permit -> permit.work().windowUntil()))
                .forEach(permit -> keys.apply(permit).forEach(key -> open.put(key, permit)));
        changes.stream().filter(it -> open.containsKey(it.key()))
                .forEach(it -> complain(it, demands, open.get(it.key()), complaints));
    }

    private void complain(Change<?, ?> change, Set<String> demands, Permit permit, Complaints complaints) {
        change.fields().stream().filter(demands::contains).findFirst().ifPresent(field ->
                complaints.about(change.line(), field, "WORK_UNDER_WAY", permit.permitNo()));
        LocalDate until = LocalDate.ofInstant(permit.work().windowUntil(), limits.zone());
        if (change.fields().contains(LAST_DAY)
                && Values.of(change.line().form()).get(LAST_DAY) instanceof LocalDate last && last.isBefore(until)) {
            complaints.about(change.line(), LAST_DAY, "WORK_BEYOND", permit.permitNo(), until.toString());
        }
    }

    private record Change<F extends Record, E>(Line<F, E> line, List<String> fields, String key) {}
}
