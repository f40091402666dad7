package io.weldgate.audit;

import io.weldgate.WeldgateTest;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an entry of the trail costs against a bare insert of the same values, each in a transaction of its own, and what
 * chaining and checking it cost afterwards. Run by {@code mvn -Pbenchmark test}.
 */
@WeldgateTest
class TrailBenchmark {

    private static final int WARM_UP = 6000;
    private static final int ENTRIES = 3000;
    private static final int BLOCKS = 7;

    @Autowired
    private Trail trail;
    @Autowired
    private Chaining chaining;
    @Autowired
    private Verifying verifying;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;

    @Test
    void an_entry_against_a_bare_insert() {
        database.execute("create table if not exists bare_entry (id bigint not null auto_increment primary key, at "
                + "datetime(6)"
                + " not null, subject varchar(64) not null, step varchar(64) not null, actor varchar(64) not null,"
                + " actor_name varchar(64) not null, text text null, index (subject, id))");
        measure(this::bare, WARM_UP);
        measure(this::entry, WARM_UP);
        chaining.chain();
        double[] bare = new double[BLOCKS];
        double[] entries = new double[BLOCKS];
        double[] chained = new double[BLOCKS];
        for (int block = 0; block < BLOCKS; block++) {
            bare[block] = measure(this::bare, ENTRIES);
            entries[block] = measure(this::entry, ENTRIES);
            chained[block] = measure(ignored -> chaining.chain(), 1) / ENTRIES;
        }
        double checked = measure(ignored -> verifying.verify(), 1) / verifying.verify().to();
        System.out.printf("trail: bare insert %.0f us, entry %.0f us (%.2fx); chained later %.1f us; checked %.1f us%n",
                median(bare), median(entries), median(entries) / median(bare), median(chained), checked);
        database.execute("drop table bare_entry");
    }

    private void bare(int number) {
        transaction.executeWithoutResult(status -> database.update("insert into bare_entry (at, subject, step, actor, "
                + "actor_name, text) values (?, ?, ?, ?, ?, ?)", Links.utc(clock.instant()), "bench-" + number / 20,
                "watch.present", "watch1", "吴看", "a remark of some forty characters at most"));
    }

    private void entry(int number) {
        transaction.executeWithoutResult(status -> trail.changed(Entry.of("bench-" + number / 20, "watch.present",
                new Actor("watch1", "吴看")).saying("a remark of some forty characters at most")));
    }

    /** Microseconds for each. */
    private static double measure(java.util.function.IntConsumer act, int times) {
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            act.accept(i);
        }
        return (System.nanoTime() - begun) / 1000.0 / times;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
