package io.weldgate.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets the database refuse to change or delete what is on the trail; only what a stub stands for may go. */
@Component
class Barring implements SmartInitializingSingleton {

    private static final String REFUSE = AppendOnly.REFUSE;
    private static final String UNLESS_STUB = "IF NOT EXISTS (SELECT 1 FROM trail_stub s WHERE s.up_to >= ";

    private final AppendOnly bars;

    Barring(JdbcTemplate database) {
        this.bars = new AppendOnly(database, bars());
    }

    private static Map<String, String> bars() {
        Map<String, String> bars = new LinkedHashMap<>();
        bars.put("trail_entry_update", "BEFORE UPDATE ON audit_entry FOR EACH ROW " + REFUSE);
        bars.put("trail_entry_delete", "BEFORE DELETE ON audit_entry FOR EACH ROW BEGIN " + UNLESS_STUB
                + "(SELECT l.position FROM trail_link l WHERE l.entry_id = OLD.id)) THEN " + REFUSE + "; END IF; END");
        bars.put("trail_link_update", "BEFORE UPDATE ON trail_link FOR EACH ROW " + REFUSE);
        bars.put("trail_link_delete", "BEFORE DELETE ON trail_link FOR EACH ROW BEGIN " + UNLESS_STUB
                + "OLD.position) THEN " + REFUSE + "; END IF; END");
        bars.put("trail_stub_update", "BEFORE UPDATE ON trail_stub FOR EACH ROW " + REFUSE);
        bars.put("trail_stub_delete", "BEFORE DELETE ON trail_stub FOR EACH ROW " + REFUSE);
        return bars;
    }

    @Override
    public void afterSingletonsInstantiated() {
        raise();
    }

    void raise() {
        bars.raise();
    }

    void lift() {
        bars.lift();
    }

    boolean isUp() {
        return bars.isUp();
    }
}
