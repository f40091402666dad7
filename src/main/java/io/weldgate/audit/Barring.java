package io.weldgate.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets the database itself refuse to change or delete what is on the trail; only what a stub stands for may go. MySQL
 * with a binary log lets an ordinary account make triggers only with {@code log_bin_trust_function_creators}: where it
 * does not, the trail is chained all the same and its health says that it is not barred.
 */
@Component
class Barring implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Barring.class);
    private static final String REFUSE = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the trail is append-only'";
    private static final String UNLESS_STUB = "IF NOT EXISTS (SELECT 1 FROM trail_stub s WHERE s.up_to >= ";
    private static final Map<String, String> BARS = bars();

    private final JdbcTemplate database;
    private boolean up;

    Barring(JdbcTemplate database) {
        this.database = database;
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
        try {
            for (var bar : BARS.entrySet()) {
                if (!stands(bar.getKey())) {
                    database.execute("CREATE TRIGGER " + bar.getKey() + " " + bar.getValue());
                }
            }
            up = true;
        } catch (DataAccessException e) {
            up = false;
            LOG.warn("The database does not refuse changes of the trail, for it makes no triggers: {}",
                    e.getMostSpecificCause().getMessage());
        }
    }

    /** For whoever has the rights to; the chain tells all the same. */
    void lift() {
        BARS.keySet().forEach(bar -> database.execute("DROP TRIGGER IF EXISTS " + bar));
        up = false;
    }

    boolean isUp() {
        return up;
    }

    private boolean stands(String trigger) {
        return Integer.valueOf(1).equals(database.queryForObject("SELECT COUNT(*) FROM information_schema.triggers "
                + "WHERE trigger_schema = DATABASE() AND trigger_name = ?", Integer.class, trigger));
    }
}
