package io.weldgate.ledger.machine;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the trail what a change of the register means for a machine: whoever reads its file later looks there. */
@Component
class MachineTrail {

    private final Trail trail;

    MachineTrail(Trail trail) {
        this.trail = trail;
    }

    /** @param before null for a machine that is new */
    void written(MachineForm before, MachineForm after, Actor by) {
        String was = before == null ? null : before.terminal();
        if (!Objects.equals(was, after.terminal())) {
            Entry entry = was == null ? Entry.of(after.code(), "terminal.fitted", by)
                    : after.terminal() == null ? Entry.of(after.code(), "terminal.removed", by)
                    : Entry.of(after.code(), "terminal.exchanged", by);
            trail.changed(entry.saying(told(was, after.terminal())));
        }
        if (before != null && isMoved(before, after)) {
            trail.changed(Entry.of(after.code(), "register.moved", by).saying(told(
                    before.unitCode() + " " + before.siteCode(), after.unitCode() + " " + after.siteCode())));
        }
    }

    /** The fields of which {@link #written} tells. */
    static Set<String> told(MachineForm before, MachineForm after) {
        Set<String> fields = new HashSet<>();
        if (!Objects.equals(before.terminal(), after.terminal())) {
            fields.addAll(List.of("terminal", "terminalSecret"));
        }
        if (isMoved(before, after)) {
            fields.addAll(List.of("unitCode", "siteCode"));
        }
        return fields;
    }

    private static boolean isMoved(MachineForm before, MachineForm after) {
        return !before.unitCode().equals(after.unitCode()) || !Objects.equals(before.siteCode(), after.siteCode());
    }

    /** @param before null where the machine was paired with nobody yet */
    void paired(PairingForm before, PairingForm after, Actor by) {
        List<String> was = before == null ? List.of() : before.numbers();
        was.stream().filter(it -> !after.numbers().contains(it))
                .forEach(it -> trail.changed(Entry.of(after.machine(), "pairing.ended", by).saying(it)));
        after.numbers().stream().filter(it -> !was.contains(it))
                .forEach(it -> trail.changed(Entry.of(after.machine(), "pairing.made", by).saying(it)));
    }

    private static String told(String was, String is) {
        return was == null ? is : is == null ? was : was + " → " + is;
    }
}
