package io.weldgate.control;

import io.weldgate.registry.Machine;
import io.weldgate.registry.Machine.Told;
import io.weldgate.registry.Machines;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the clocks of machines, a few at a time; what another node has in hand is passed over. */
@Component
class CodingRound {

    private final Machines machines;
    private final WorkUnits units;
    private final Admissible admissible;
    private final Reclassing reclassing;
    private final Coding coding;
    private final ControlSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    CodingRound(Machines machines, WorkUnits units, Admissible admissible, Reclassing reclassing, Coding coding,
            ControlSettings settings, ApplicationEventPublisher events, TransactionTemplate transactions) {
        this.machines = machines;
        this.units = units;
        this.admissible = admissible;
        this.reclassing = reclassing;
        this.coding = coding;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${weldgate.control.round:PT1H}")
    void look() {
        LocalDate today = coding.today();
        String after = "";
        while (after != null) {
            String from = after;
            after = transactions.execute(tx -> lapse(today, from));
        }
        while (Boolean.TRUE.equals(transactions.execute(tx -> tell(today)))) {
            // until all are told
        }
    }

    /** One that an open permit rests on waits for its end. @return the last one looked at; null where none is left */
    private String lapse(LocalDate today, String after) {
        List<Machine> ended = machines.claimExempt(today, after, Limit.of(settings.atOnce()));
        ended.stream().filter(machine -> admissible.open(machine.code()).isEmpty()).forEach(reclassing::lapse);
        return ended.size() < settings.atOnce() ? null : ended.get(ended.size() - 1).code();
    }

    private boolean tell(LocalDate today) {
        List<Machine> late = machines.claimToBeCoded(today, Limit.of(settings.atOnce()));
        List<String> owning = late.stream().map(Machine::unitCode).distinct().toList();
        Map<String, WorkUnit> owners = units.findAllById(owning).stream()
                .collect(Collectors.toMap(WorkUnit::code, it -> it));
        var groups = late.stream().collect(Collectors.groupingBy(it -> Map.entry(it.unitCode(), it.codeBy())));
        groups.forEach((of, group) -> {
            boolean overdue = of.getValue().isBefore(today);
            WorkUnit owner = owners.get(of.getKey());
            group.forEach(machine -> machine.told(overdue ? Told.OVERDUE : Told.DUE));
            events.publishEvent(new CodingDue(owner.code(), owner.name(), owner.areaCode(), of.getValue(), overdue,
                    group.stream().map(Machine::code).sorted().toList()));
        });
        return late.size() == settings.atOnce();
    }
}
