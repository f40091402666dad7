package io.weldgate.ledger;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.ledger.Register.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts each row that is written on the trail, alike whether it came by a form or by a file. */
@Component
public class Remembering {

    private final Trail trail;

    Remembering(Trail trail) {
        this.trail = trail;
    }

    /** In the transaction that writes them. */
    public <F extends Record> void written(Register<F, ?> register, List<Written<F>> rows, Keeper keeper) {
        trail.changed(rows.stream().flatMap(row -> entry(register, row.before(), row.form(), keeper).stream())
                .toList());
    }

    private static <F extends Record> Optional<Entry> entry(Register<F, ?> register, F before, F row, Keeper keeper) {
        String subject = register.code() + ":" + register.key(row);
        if (before == null) {
            return Optional.of(Entry.of(subject, "register.added", keeper.actor()));
        }
        List<String> fields = new ArrayList<>(Values.differing(before, row));
        fields.removeAll(register.toldApart(before, row));
        return fields.isEmpty() ? Optional.empty() : Optional.of(Entry.of(subject, "register.changed", keeper.actor())
                .saying(register.hasHistory() ? Values.told(before, row, fields) : String.join(", ", fields)));
    }
}
