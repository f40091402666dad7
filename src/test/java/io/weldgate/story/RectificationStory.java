package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.report.PrintedPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hazard on the list, until somebody signs that it is gone, or until it is a case. */
class RectificationStory extends Story {

    @Autowired
    private ManagementService engine;

    @Test
    void the_unit_removes_it_and_who_accepts_it_signs() {
        String no = listed("em1", false);
        String photo = crew.as("safety1").upload("PHOTO", Api.picture()).body().get("fileId").asText();

        done("safety1", no, "rectify-hazard", Map.of("text", "已更换", "photos", List.of(photo)));
        Api.Answer early = complete("em1", no, "reinspect-hazard", Map.of("found", "NOT_REMOVED", "text", "仍未接地",
                "signed", true));
        assertThat(early.status()).as("a new last day is missing").isEqualTo(422);
        done("em1", no, "reinspect-hazard", Map.of("found", "NOT_REMOVED", "text", "仍未接地", "signed", true, "dueOn",
                LocalDate.now().plusDays(3).toString()));
        done("safety1", no, "rectify-hazard", Map.of("text", "已接地", "photos", List.of(photo)));
        done("em1", no, "reinspect-hazard", Map.of("found", "REMOVED", "text", "已消除", "signed", true));

        JsonNode closed = crew.as("safety1").get("/rectifications/" + no).body();
        assertThat(closed.get("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.get("acceptedBy").asText()).isEqualTo("林国栋");
        assertThat(closed.get("history").findValuesAsText("step")).containsExactly("OPENED", "REPORTED", "RETURNED",
                "REPORTED", "ACCEPTED");
    }

    @Test
    void overdue_the_head_orders_it_and_overdue_again_it_is_a_case_that_is_closed_by_a_look_in_the_end()
            throws IOException {
        String no = listed("em1", true);
        assertThat(crew.as("em1").get("/rectifications?major=true&state=OPEN").body().findValuesAsText("docketNo"))
                .contains(no);

        passes(no);
        assertThat(state(no)).isEqualTo("OVERDUE");
        done("emh1", no, "order-rectification", Map.of("text", "责令整改", "signed", true, "dueOn",
                LocalDate.now().plusDays(1).toString()));
        assertThat(state(no)).isEqualTo("OPEN");
        passes(no);

        JsonNode filed = crew.as("em1").get("/rectifications/" + no).body();
        assertThat(filed.get("state").asText()).isEqualTo("CASE_FILED");
        assertThat(database.queryForObject("select source_no from case_file where case_no = ?", String.class,
                filed.get("caseNo").asText())).isEqualTo(no);
        PrintedPdf order = PrintedPdf.of(crew.as("em1").download("/cases/" + filed.get("caseNo").asText()
                + "/documents/RECTIFICATION_ORDER").body());
        assertThat(order.text()).contains("责令限期整改指令书", no).doesNotContain("null", "paper.", "{0}");
        assertThat(order.pages()).isEqualTo(1);
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("story-RECTIFICATION_ORDER.pdf"),
                order.bytes());
        var gone = Map.of("found", "REMOVED", "text", "已消除", "signed", true);
        assertThat(crew.as("safety1").post("/rectifications/" + no + "/confirmation", gone).status()).isEqualTo(403);
        assertThat(crew.as("em1").post("/rectifications/" + no + "/confirmation", gone).status()).isEqualTo(200);
        assertThat(state(no)).isEqualTo("CLOSED");
    }

    @Test
    void the_head_and_the_commission_office_are_told_that_nobody_has_looked_again() {
        String no = listed("em1", false);
        done("safety1", no, "rectify-hazard", Map.of("text", "已接地", "photos", List.of(
                crew.as("safety1").upload("PHOTO", Api.picture()).body().get("fileId").asText())));

        timed(no);

        for (String account : List.of("emh1", "manager1")) {
            await().untilAsserted(() -> assertThat(told(account, no)).as(account).contains("DOCKET_LATE"));
        }
        assertThat(told("em1", no)).doesNotContain("DOCKET_LATE");
        assertThat(crew.as("emh1").get("/notices?size=100").body().toString()).contains(
                no + ": Not looked at again in time", "See to it that it goes on");
        assertThat(state(no)).as("he may still look").isEqualTo("REPORTED");
    }

    @Test
    void others_find_no_trace_of_a_hazard() {
        String no = listed("em1", false);

        for (String stranger : List.of("em2", "hc1", "safety2", "welder1")) {
            assertThat(crew.as(stranger).get("/rectifications/" + no).status()).as(stranger).isIn(403, 404);
        }
    }

    private String listed(String account, boolean major) {
        Api officer = crew.as(account);
        Api.Answer made = officer.post("/rectifications", officer.fill(officer.get("/rectifications/form").body(),
                Map.of("major", major, "photos", List.of())));
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        return made.body().get("docketNo").asText();
    }

    private String state(String no) {
        return crew.as("em1").get("/rectifications/" + no).body().get("state").asText();
    }

    private void done(String account, String no, String key, Map<String, ?> form) {
        Api.Answer answer = complete(account, no, key, form);
        assertThat(answer.status()).as("%s %s", key, answer.body()).isEqualTo(204);
    }

    private Api.Answer complete(String account, String no, String key, Map<String, ?> form) {
        JsonNode tasks = crew.as(account).get("/tasks?businessKey=" + no).body();
        assertThat(tasks.findValuesAsText("key")).as("%s", tasks).contains(key);
        return crew.as(account).post("/tasks/" + tasks.get(0).get("taskId").asText() + "/complete", form);
    }

    private List<String> told(String account, String no) {
        return database.queryForList("select kind from notice where account = ? and subject = ?", String.class,
                account, no);
    }

    /** The last day is over. */
    private void passes(String no) {
        timed(no);
        await().until(() -> !state(no).equals("OPEN"));
    }

    private void timed(String no) {
        String instance = database.queryForObject("select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?",
                String.class, no);
        String job = engine.createJobQuery().processInstanceId(instance).timers().singleResult().getId();
        engine.executeJob(job);
    }
}
