package io.weldgate.control;

import io.weldgate.decision.ControlClass;
import io.weldgate.registry.Machine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How one machine is controlled, and how it came to that. */
@Component
@Transactional(readOnly = true)
public class Controlled {

    private final ClassChanges changes;

    Controlled(ClassChanges changes) {
        this.changes = changes;
    }

    /**
     * @param exemptUntil last day of its exemption; null where it has none, or one without end
     * @param codeBy      last day on which it may be without a terminal; null where no clock runs
     * @param next        what it can become of
     * @param changes     the latest first
     */
    public record View(ControlClass controlClass, LocalDate exemptUntil, LocalDate codeBy, List<ControlClass> next,
            List<ClassChange> changes) {

        /** The change that waits for a decision; null where there is none. */
        public ClassChange waiting() {
            return changes.stream().filter(it -> it.state() == ClassChange.State.WAITING).findFirst().orElse(null);
        }

        /** The change by which it has its class; null where it was registered with it, or an exemption has lapsed. */
        public ClassChange last() {
            return changes.stream().filter(it -> it.state() == ClassChange.State.DONE).findFirst()
                    .filter(it -> it.toClass() == controlClass).orElse(null);
        }
    }

    public View of(Machine machine) {
        return new View(ControlClass.valueOf(machine.controlClass()), machine.exemptUntil(), machine.codeBy(),
                Admissible.next(machine), changes.findByMachineCodeOrderByIdDesc(machine.code()));
    }
}
