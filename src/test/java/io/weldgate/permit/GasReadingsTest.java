package io.weldgate.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@WeldgateTest
class GasReadingsTest {

    /** A reading every ten seconds. */
    private static final int SHIFT = 3_000;
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private GasReadings readings;
    @Autowired
    private Forgetting forgetting;
    @Autowired
    private MonitoringSettings settings;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate database;

    private final String permitNo = "HW-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Object[]> told = new ArrayList<>();

    @Test
    void of_each_gas_by_each_detector_the_newest_is_found_and_of_one_instant_all() {
        read(permitNo, "T-1", "METHANE", 0.1, NOW.minusSeconds(60));
        read(permitNo, "T-1", "METHANE", 0.2, NOW);
        read(permitNo, "T-1", "METHANE", 0.3, NOW);
        read(permitNo, "T-1", "HYDROGEN", 0.4, NOW.minusSeconds(3600));
        read(permitNo, "T-2", "METHANE", 0.5, NOW.minusSeconds(60));
        read(permitNo, "T-2", "METHANE", 0.6, NOW.minusSeconds(61));
        read(permitNo + "-2", "T-2", "METHANE", 0.7, NOW);

        inTransaction(() -> assertThat(readings.findNewest(permitNo)).extracting(GasReading::volumePercent)
                .containsExactly(0.2, 0.3, 0.4, 0.5));
    }

    @Test
    void a_shift_of_readings_is_gone_through_once_to_find_the_newest() {
        for (int i = 0; i < SHIFT; i++) {
            read(permitNo, "T-" + i % 2, i % 3 == 0 ? "METHANE" : "HYDROGEN", 0.1, NOW.minusSeconds(10L * i));
        }

        inTransaction(() -> {
            long before = rowsRead();
            assertThat(readings.findNewest(permitNo)).hasSize(4);
            assertThat(rowsRead() - before).isLessThan(SHIFT + 100);
        });
    }

    @Test
    void what_is_older_than_is_to_be_kept_is_forgotten_a_few_at_a_time() {
        Instant oldest = Instant.now().minus(settings.keep());
        read(permitNo, "T-1", "METHANE", 0.1, oldest.minusSeconds(60));
        read(permitNo, "T-1", "METHANE", 0.2, oldest.plusSeconds(60));
        read(permitNo, "T-1", "METHANE", 0.3, NOW);

        inTransaction(() -> {
            forgetting.forget();

            assertThat(database.queryForList("select volume_percent from permit_gas_reading where permit_no = ? order "
                    + "by id", Double.class, permitNo)).containsExactly(0.2, 0.3);
        });
    }

    private void read(String permit, String source, String gas, double volumePercent, Instant at) {
        told.add(new Object[] {permit, source, gas, volumePercent, at.toString().replace("Z", "").replace("T", " ")});
    }

    /** By one connection, and nothing of it stays. */
    private void inTransaction(Runnable test) {
        transaction.executeWithoutResult(it -> {
            it.setRollbackOnly();
            database.execute("set foreign_key_checks = 0");
            try {
                database.batchUpdate("""
                        insert into permit_gas_reading (permit_no, source, gas, lower_explosive_limit, volume_percent,
                          oxygen_percent, read_at) values (?, ?, ?, 5, ?, 20.9, ?)""", told);
                test.run();
            } finally {
                database.execute("set foreign_key_checks = 1");
            }
        });
    }

    private long rowsRead() {
        return database.queryForList("show session status like 'Handler_read%'").stream()
                .mapToLong(row -> Long.parseLong((String) row.get("Value"))).sum();
    }
}
