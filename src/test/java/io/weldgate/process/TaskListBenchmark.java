package io.weldgate.process;

import io.weldgate.Copies;
import io.weldgate.Measured;
import io.weldgate.Turns;
import io.weldgate.identity.Members;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code mvn test -Pbenchmarks -Dtest=TaskListBenchmark}: the lists of what waits, with a million finished permits
 * behind them instead of ten thousand; the engine's history of each among them. {@code -Dbenchmark.permits} makes it
 * fewer.
 */
@Measured
@Import(Crowd.class)
class TaskListBenchmark {

    private static final int OPEN = 60;
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("benchmark.permits", 1_000_000);
    private static final int AT_ONCE = 50_000;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 300);
    private static final int PAGE = 50;
    private static final double MILLISECOND = 1e6;

    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Crowd crowd;
    @Autowired
    private Inbox inbox;
    @Autowired
    private WorkQueue queue;
    @Autowired
    private Members members;

    @Test
    void lists() {
        Copies.add(database, "machine", "code", "concat('M-BL-', n)", "code = 'M-0061'", 1, OPEN);
        crowd.takePhotos(1);
        String finished = crowd.walk("M-0061", false);
        for (int i = 1; i <= OPEN; i++) {
            crowd.applied("M-BL-" + i);
        }
        Map<String, Runnable> lists = new LinkedHashMap<>();
        for (String account : new String[] {"safety1", "head1", "em1"}) {
            var who = members.find(account).orElseThrow();
            var caller = new Caller(who.actor(), who.groups(), who.scope(), Map.of());
            for (Wanted.View view : Wanted.View.values()) {
                lists.put(account + " page " + view,
                        () -> inbox.page(Wanted.everythingOf(view), caller, Locale.CHINESE, 0, PAGE));
                lists.put(account + " count " + view, () -> inbox.count(Wanted.everythingOf(view), caller));
                lists.put(account + " heaps " + view, () -> inbox.heaps(view, caller));
            }
            lists.put(account + " queue", () -> queue.of(caller, null, Locale.CHINESE, PAGE));
        }
        add(finished, 1, FEW);
        measured(lists);
        Map<String, Double> few = measured(lists);
        add(finished, FEW + 1, MANY);
        measured(lists);
        measured(lists).forEach((list, many) -> Turns.tell(
                "task list %-20s with %,d finished permits p95 %.2f ms, with %,d p95 %.2f ms (%.2fx)", list, FEW,
                few.get(list), MANY, many, many / few.get(list)));
    }

    private void add(String finished, int from, int until) {
        for (int first = from; first <= until; first += AT_ONCE) {
            int last = Math.min(until, first + AT_ONCE - 1);
            String of = "permit_no = '" + finished + "'";
            Copies.add(database, "permit", "permit_no", "concat('HW-B-', n)", of, first, last);
            Copies.add(database, "permit_welder", "permit_no", "concat('HW-B-', n)", of, first, last);
            String instances = "(select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = '" + finished
                    + "' and SUPER_PROCESS_INSTANCE_ID_ is null)";
            database.update("""
                    insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_,
                      END_TIME_, STATE_, START_ACT_ID_, END_ACT_ID_, ROOT_PROC_INST_ID_)
                    select concat('B-', seq), concat('B-', seq), concat('HW-B-', seq), PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_,
                      END_TIME_, STATE_, START_ACT_ID_, END_ACT_ID_, concat('B-', seq)
                    from seq_%d_to_%d join ACT_HI_PROCINST where PROC_INST_ID_ in %s""".formatted(first, last, instances));
            database.update("""
                    insert into ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, NAME_, ASSIGNEE_,
                      START_TIME_, END_TIME_, DELETE_REASON_, PRIORITY_, DUE_DATE_)
                    select concat('B-', seq), TASK_DEF_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, concat('B-', seq), NAME_, ASSIGNEE_,
                      START_TIME_, END_TIME_, DELETE_REASON_, PRIORITY_, DUE_DATE_
                    from seq_%d_to_%d join ACT_HI_TASKINST where TASK_DEF_KEY_ = 'acceptWork' and ASSIGNEE_ is not null
                      and ID_ not like 'B-%%'""".formatted(first, last));
        }
        database.execute("analyze table permit, permit_welder, ACT_HI_PROCINST, ACT_HI_TASKINST, ACT_RU_TASK");
    }

    /** The 95th of a hundred of each list, in milliseconds. */
    private static Map<String, Double> measured(Map<String, Runnable> lists) {
        Map<String, Double> measured = new LinkedHashMap<>();
        lists.forEach((name, list) -> {
            long[] taken = new long[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long begun = System.nanoTime();
                list.run();
                taken[i] = System.nanoTime() - begun;
            }
            Arrays.sort(taken);
            measured.put(name, taken[ROUNDS * 95 / 100] / MILLISECOND);
        });
        return measured;
    }
}
