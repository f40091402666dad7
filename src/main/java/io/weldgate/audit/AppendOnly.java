package io.weldgate.audit;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Triggers by which the database itself refuses to change or delete. MySQL with a binary log lets an ordinary account
 * make triggers only with {@code log_bin_trust_function_creators}: where it does not, {@link #isUp} says so.
 */
public final class AppendOnly {

    /** What a trigger does to refuse. */
    public static final String REFUSE = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only'";

    private static final Logger LOG = LoggerFactory.getLogger(AppendOnly.class);

    private final JdbcTemplate database;
    private final Map<String, String> bars;
    private boolean up;

    /** @param bars the body of each trigger by its name */
    public AppendOnly(JdbcTemplate database, Map<String, String> bars) {
        this.database = database;
        this.bars = bars;
    }

    public void raise() {
        try {
            for (var bar : bars.entrySet()) {
                if (!stands(bar.getKey())) {
                    database.execute("CREATE TRIGGER " + bar.getKey() + " " + bar.getValue());
                }
            }
            up = true;
        } catch (DataAccessException e) {
            up = false;
            LOG.warn("The database does not refuse changes of what is append-only, for it makes no triggers: {}",
                    e.getMostSpecificCause().getMessage());
        }
    }

    /** For whoever has the rights to; the chains tell all the same. */
    public void lift() {
        bars.keySet().forEach(bar -> database.execute("DROP TRIGGER IF EXISTS " + bar));
        up = false;
    }

    public boolean isUp() {
        return up;
    }

    private boolean stands(String trigger) {
        return Integer.valueOf(1).equals(database.queryForObject("SELECT COUNT(*) FROM information_schema.triggers "
                + "WHERE trigger_schema = DATABASE() AND trigger_name = ?", Integer.class, trigger));
    }
}
