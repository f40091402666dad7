package io.weldgate.evidence;

import io.weldgate.audit.AppendOnly;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets the database refuse to change or delete evidence, and what was signed; only what a stub stands for may go. */
@Component
class Guarding implements SmartInitializingSingleton {

    private final AppendOnly bars;

    Guarding(JdbcTemplate database) {
        Map<String, String> triggers = new LinkedHashMap<>();
        for (String table : new String[] {"evidence_link", "evidence_leaf", "evidence_root", "evidence_stub"}) {
            for (String act : new String[] {"update", "delete"}) {
                triggers.put(table + "_" + act,
                        "BEFORE " + act.toUpperCase(Locale.ROOT) + " ON " + table + " FOR EACH ROW "
                                + AppendOnly.REFUSE);
            }
        }
        triggers.put("evidence_link_delete", "BEFORE DELETE ON evidence_link FOR EACH ROW BEGIN IF NOT EXISTS "
                + "(SELECT 1 FROM evidence_stub s WHERE s.subject = OLD.subject) THEN "
                + AppendOnly.REFUSE + "; END IF; END");
        this.bars = new AppendOnly(database, triggers);
    }

    @Override
    public void afterSingletonsInstantiated() {
        bars.raise();
    }

    AppendOnly bars() {
        return bars;
    }
}
