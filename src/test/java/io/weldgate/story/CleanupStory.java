package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's history of what is over goes when its time has come; our own records stay. */
class CleanupStory extends MachineStory {

    private static final List<String> HISTORY = List.of("ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_TASKINST");

    @Autowired
    private HistoryService history;

    @Test
    void a_closed_permit_leaves_the_engine_s_history_after_its_time_and_stays_on_the_trail() {
        var job = Job.appliedFor(crew, machineCode).working().closed();
        var open = Job.appliedFor(crew, machineCode);
        String over = root(job);
        assertThat(HISTORY).allMatch(table -> kept(table, over) > 0);
        int steps = job.steps().size();
        int removedIn = database.queryForObject("select min(timestampdiff(day, END_TIME_, REMOVAL_TIME_)) from "
                + "ACT_HI_PROCINST where BUSINESS_KEY_ = ?", Integer.class, job.permitNo());
        assertThat(removedIn).as("the time that the diagrams give it").isEqualTo(90);

        HISTORY.forEach(table -> database.update("update " + table + " set REMOVAL_TIME_ = utc_timestamp() - interval "
                + "1 day where ROOT_PROC_INST_ID_ = ?", over));
        history.cleanUpHistoryAsync(true);

        await().until(() -> HISTORY.stream().allMatch(table -> kept(table, over) == 0));
        assertThat(kept("ACT_HI_PROCINST", root(open))).isPositive();
        assertThat(job.steps()).hasSize(steps).contains("permit.closed", "unlock.judged");
        assertThat(job.status()).isEqualTo("CLOSED");
        assertThat(crew.as("safety1").get("/processes/" + job.permitNo()).status()).isEqualTo(200);
    }

    private int kept(String table, String root) {
        return database.queryForObject("select count(*) from " + table + " where ROOT_PROC_INST_ID_ = ?",
                Integer.class, root);
    }

    private String root(Job job) {
        return database.queryForObject("select distinct ROOT_PROC_INST_ID_ from ACT_HI_PROCINST where "
                + "BUSINESS_KEY_ = ?", String.class, job.permitNo());
    }
}
