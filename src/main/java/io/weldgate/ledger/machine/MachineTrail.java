package io.weldgate.ledger.machine;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.util.List;
import java.util.Objects;
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
        if (before != null && !(before.unitCode() + before.siteCode()).equals(after.unitCode() + after.siteCode())) {
            trail.changed(Entry.of(after.code(), "register.moved", by).saying(told(
                    before.unitCode() + " " + before.siteCode(), after.unitCode() + " " + after.siteCode())));
        }
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
