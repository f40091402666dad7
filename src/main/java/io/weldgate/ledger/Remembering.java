package io.weldgate.ledger;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.util.ArrayList;
import java.util.List;
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
        String subject = register.code() + ":" + register.key(row);
        if (before == null) {
            trail.changed(Entry.of(subject, "register.added", keeper.actor()));
            return;
        }
        List<String> fields = new ArrayList<>(Values.differing(before, row));
        fields.removeAll(register.toldApart(before, row));
        if (!fields.isEmpty()) {
            trail.changed(Entry.of(subject, "register.changed", keeper.actor()).saying(register.hasHistory()
                    ? Values.told(before, row) : String.join(", ", fields)));
        }
    }
}
