package io.weldgate.ledger;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import org.springframework.stereotype.Component;

/** Puts each row that is written on the trail, alike whether it came by a form or by a file. */
@Component
public class Remembering {

    private final Trail trail;

    Remembering(Trail trail) {
        this.trail = trail;
    }

    /** In the transaction that writes it. @param before null where the row is new */
    public <F extends Record> void written(Register<F, ?> register, F before, F row, Keeper keeper) {
        Entry entry = Entry.of(register.code() + ":" + register.key(row),
                before == null ? "register.added" : "register.changed", keeper.actor());
        trail.changed(before == null ? entry : entry.saying(register.hasHistory() ? Values.told(before, row)
                : String.join(", ", Values.differing(before, row))));
    }
}
