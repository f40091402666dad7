package io.weldgate.keyring;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After a rotation: seals by the newest key what older ones have sealed, a few values at a time. */
@Component
class Resealing {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private final SealedColumns columns;
    private final JdbcTemplate database;
    private final Sealing sealing;
    private final int atOnce;

    Resealing(SealedColumns columns, JdbcTemplate database, Sealing sealing,
            @Value("${weldgate.keyring.reseal-at-once}") int atOnce) {
        this.columns = columns;
        this.database = database;
        this.sealing = sealing;
        this.atOnce = atOnce;
    }

    @Scheduled(fixedDelayString = "${weldgate.keyring.reseal-every}")
    void reseal() {
        reseal(sealing);
    }

    /** @return how many values were sealed anew */
    int reseal(Sealing newest) {
        if (newest.mark().isEmpty()) {
            return 0;
        }
        int done = columns.all().stream().mapToInt(column -> reseal(column, newest)).sum();
        if (done > 0) {
            LOG.info("{} values were sealed anew by the key {}", done, newest.mark());
        }
        return done;
    }

    /** A value that changes meanwhile is left alone; whoever changed it has sealed it by the newest key. */
    private int reseal(SealedColumns.Column column, Sealing newest) {
        List<Map<String, Object>> old = database.queryForList(column.into("SELECT %2$s AS k, %3$s AS v FROM %1$s "
                + "WHERE %3$s IS NOT NULL AND %3$s NOT LIKE ? LIMIT ?"), newest.mark() + "%", atOnce);
        int done = 0;
        for (Map<String, Object> row : old) {
            String sealed = row.get("v").toString();
            try {
                done += database.update(column.into("UPDATE %1$s SET %3$s = ? WHERE %2$s = ? AND %3$s = ?"),
                        newest.seal(newest.open(sealed)), row.get("k"), sealed);
            } catch (IllegalStateException e) {
                LOG.error("{} of {} {} cannot be sealed anew: {}", column.name(), column.table(), row.get("k"),
                        e.getMessage());
            }
        }
        return done;
    }
}
