package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import io.weldgate.api.Browser;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A signer does not sign in time, and the levels above stand in for him. */
class StandInStory extends Story {

    private static final String PLANT_MACHINE = "M-0012";

    @Test
    void the_level_that_signs_later_itself_is_passed_over_and_the_permit_is_issued_all_the_same() {
        var job = appliedForANight(Map.of());
        String before = job.taskId("base1", "approve-permit");
        assertThat(crew.as("base1").post("/tasks/" + before + "/claim", "").status()).isEqualTo(204);

        overdue(job);

        await().until(() -> job.steps().contains("approval.raised"));
        String anew = job.taskId("base1", "approve-permit");
        assertThat(due(anew)).as("late it stays").isBefore(Instant.now());
        assertThat(crew.as("head1").get("/tasks/" + anew).body().get("assignee").asText()).as("and his who claimed it")
                .isEqualTo("base1");
        assertThat(new Browser(port).signedIn("base1", "weldgate-demo").get("/tasks/" + anew).text())
                .contains("wg-deadline", "Base-unit head, Head of the unit");
        assertThat(crew.as("base1").post("/tasks/" + anew + "/release", "").status()).isEqualTo(204);
        assertThat(job.taskId("head1", "approve-permit")).isEqualTo(anew);
        Browser late = new Browser(port).signedIn("base1", "weldgate-demo");
        assertThat(late.send("/tasks/" + anew, "/tasks/" + before, Map.of()).text()).as("the form that he had open")
                .contains("同一项任务已重新派给您", "href=\"/tasks/" + anew + "\"");
        assertThat(crew.as("base1").post("/tasks/" + before + "/complete", Map.of()).body().get("taskId").asText())
                .isEqualTo(anew);
        assertThat(crew.as("safety1").post("/tasks/" + before + "/complete", Map.of()).body().has("taskId"))
                .as("it does not wait for him").isFalse();
        assertThat(job.task("base1", "approve-permit")).as("and still by whom it was for").isPresent();
        assertThat(job.task("safety1", "approve-permit")).as("he has his own turn").isEmpty();
        job.done("head1", "approve-permit").done("safety1", "approve-permit");
        var permit = job.permit();
        assertThat(permit.get("status").asText()).isEqualTo("ISSUED");
        assertThat(permit.get("signatures").findValuesAsText("role")).containsExactly("BASE_HEAD", "SAFETY_OFFICER");
        assertThat(permit.get("signatures").findValuesAsText("by")).containsExactly("head1", "safety1");
        assertThat(job.steps()).contains("approval.raised").doesNotContain("approval.unsigned");
        job.acts("welder1", "withdrawal", Map.of());
    }

    @Test
    void where_every_level_signs_itself_it_is_told_once_that_nobody_may_stand_in() {
        var job = appliedForANight(Map.of("grade", "SPECIAL", "circumstances", List.of("RUNNING_PLANT")));

        assertThat(timersWithinWindow(job)).isEqualTo(1);
        overdue(job);
        await().until(() -> job.steps().contains("approval.unsigned"));
        String task = job.taskId("base1", "approve-permit");

        assertThat(timersWithinWindow(job)).as("the task stays, for links to it and forms that are open").isZero();
        assertThat(due(task)).as("and is late").isBefore(Instant.now());
        assertThat(job.task("head1", "approve-permit")).isEmpty();
        assertThat(job.steps()).containsOnlyOnce("approval.unsigned").doesNotContain("approval.raised");
        assertThat(job.signedByAll()).containsExactly("base1", "safety1", "head1");
        job.acts("welder1", "withdrawal", Map.of());
    }

    /** At night work is signed one level up, whatever the day on which this runs. */
    private Job appliedForANight(Map<String, ?> instead) {
        var from = ZonedDateTime.of(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1), LocalTime.of(22, 30),
                ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        Map<String, Object> asked = new HashMap<>(instead);
        asked.putAll(Map.of("from", from.toString(), "until", from.plusHours(2).toString()));
        return Job.appliedFor(crew, PLANT_MACHINE, asked).done("gas1", "test-gas");
    }

    private Instant due(String taskId) {
        return Instant.parse(crew.as("base1").get("/tasks/" + taskId).body().get("dueAt").asText());
    }

    private void overdue(Job job) {
        database.update("""
                update ACT_RU_TASK set DUE_DATE_ = date_sub(utc_timestamp(), interval 1 hour)
                where TASK_DEF_KEY_ = 'approvePermit' and PROC_INST_ID_ in
                  (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)""", job.permitNo());
        await().until(() -> database.update("""
                update ACT_RU_JOB set DUEDATE_ = date_sub(utc_timestamp(), interval 1 hour)
                where HANDLER_CFG_ like 'approvalOverdue%' and PROCESS_INSTANCE_ID_ in
                  (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)""", job.permitNo()) == 1);
    }

    private int timersWithinWindow(Job job) {
        return database.queryForObject("""
                select count(*) from ACT_RU_JOB j, permit p where j.HANDLER_CFG_ like 'approvalOverdue%'
                  and j.DUEDATE_ < p.window_until and p.permit_no = ? and j.PROCESS_INSTANCE_ID_ in
                  (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = p.permit_no)""", Integer.class,
                job.permitNo());
    }
}
