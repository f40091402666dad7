package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody has a problem with the platform, tells it, and is answered. */
class FeedbackStory extends Story {

    @AfterEach
    void clearUp() {
        database.update("delete from notice where kind = 'REPORT_ANSWERED'");
        database.update("delete from report_answer");
        database.update("delete from problem_report");
    }

    @Test
    void a_report_is_answered_reopened_and_mended_and_all_of_it_is_told() {
        long id = reported("welder1", "按钮没有反应");

        assertThat(answered("admin", id, "ANSWERED", "请刷新").body().get("state").asText()).isEqualTo("ANSWERED");
        assertThat(answered("admin", id, "ANSWERED", "请刷新").status()).as("sent twice").isEqualTo(200);
        assertThat(crew.as("welder1").post("/feedback/" + id + "/remark", Map.of("text", "刷新后仍然如此")).status())
                .isEqualTo(200);
        answered("admin", id, "FIXED", "已修复");

        JsonNode told = crew.as("welder1").get("/feedback/" + id).body();
        assertThat(told.get("state").asText()).isEqualTo("FIXED");
        assertThat(told.get("page").asText()).isEqualTo("/permits/HW-1");
        assertThat(told.get("browser").asText()).startsWith("Java-http-client");
        assertThat(told.get("pictures")).hasSize(1);
        assertThat(told.get("history").findValuesAsText("state")).containsExactly("ANSWERED", "OPEN", "FIXED");
        assertThat(database.queryForList("select step from audit_entry where subject = ? order by id", String.class,
                "report:" + id)).containsExactly("report.filed", "report.answered", "report.remarked",
                "report.answered");
        assertThat(crew.as("admin").download("/files/" + told.at("/pictures/0").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void who_reported_it_is_told_of_each_answer_once_and_nobody_of_his_own_words() {
        long id = reported("welder1", "按钮没有反应");

        answered("admin", id, "ANSWERED", "请刷新");
        answered("admin", id, "ANSWERED", "请刷新");
        JsonNode told = Heard.by(crew.as("welder1"), "REPORT_ANSWERED", id);

        assertThat(told.get("title").asText()).isEqualTo("What you reported: Answered");
        assertThat(told.get("text").asText()).contains("请刷新");
        assertThat(told.get("path").asText()).isEqualTo("/feedback/" + id);
        crew.as("welder1").post("/feedback/" + id + "/remark", Map.of("text", "刷新后仍然如此"));
        answered("admin", id, "FIXED", "已修复");
        await().until(() -> Heard.all(crew.as("welder1"), "REPORT_ANSWERED", id).size() == 2);
        long own = reported("admin", "my own");
        answered("admin", own, "FIXED", "done");
        for (String other : List.of("admin", "welder3", "safety1", "em1")) {
            assertThat(Heard.all(crew.as(other), "REPORT_ANSWERED", id)).as(other).isEmpty();
            assertThat(Heard.all(crew.as(other), "REPORT_ANSWERED", own)).as(other).isEmpty();
        }
    }

    @Test
    void a_report_sent_twice_is_kept_once_also_when_both_come_at_the_same_time() {
        List<Long> ids = IntStream.range(0, 4).parallel().mapToObj(each -> reported("welder3", "twice")).toList();

        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(crew.as("welder3").get("/feedback").body().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void who_reports_more_than_enough_waits() {
        for (int i = 0; i < 10; i++) {
            reported("watch2", "number " + i);
        }

        Api.Answer refused = crew.as("watch2").post("/feedback", Map.of("text", "one more"));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body().get("code").asText()).isEqualTo("TOO_MANY_REPORTS");
        assertThat(crew.as("watch1").post("/feedback", Map.of("text", "another account")).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"welder3", "safety1", "safety2", "em2", "installer1"})
    void others_find_no_trace_of_a_report(String stranger) {
        long id = reported("welder1", "seen by few");

        assertThat(crew.as(stranger).get("/feedback").body().get("total").asInt()).isZero();
        for (String path : List.of("", "/answer", "/remark")) {
            assertThat(crew.as(stranger).get("/feedback/" + id + path).status()).as(path).isEqualTo(404);
        }
        assertThat(crew.as(stranger).post("/feedback/" + id + "/remark", Map.of("text", "me too")).status())
                .isEqualTo(404);
        assertThat(answered(stranger, id, "FIXED", "x").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"em1", "grid1", "manager1"})
    void officials_of_the_area_look_on_and_do_not_answer(String official) {
        long id = reported("welder1", "seen by officials");

        assertThat(crew.as(official).get("/feedback?state=OPEN").body().findValuesAsText("id"))
                .contains(Long.toString(id));
        assertThat(answered(official, id, "FIXED", "x").status()).isEqualTo(403);
        assertThat(crew.as(official).post("/feedback/" + id + "/remark", Map.of("text", "x")).status()).isEqualTo(403);
        assertThat(answered("welder1", id, "FIXED", "x").status()).as("nor does its reporter").isEqualTo(403);
    }

    @Test
    void what_is_empty_too_long_or_anothers_picture_is_refused_at_its_field() {
        String anothers = crew.as("welder3").upload("DOCUMENT", Api.picture()).body().get("fileId").asText();

        for (Map<String, ?> wrong : List.of(Map.of("text", " "), Map.of("text", "x".repeat(2001)),
                Map.of("text", "x", "pictures", List.of(anothers)), Map.of("text", "x", "page", "/"))) {
            Api.Answer refused = crew.as("welder1").post("/feedback", wrong);
            assertThat(refused.status()).as("%s", refused.body()).isEqualTo(422);
            assertThat(refused.body().at("/errors/0/field").asText()).isNotBlank();
        }
        long id = reported("welder1", "answer me");
        assertThat(answered("admin", id, "SOMEHOW", "x").status()).isEqualTo(422);
        assertThat(crew.as("welder1").get("/feedback?state=SOMEHOW").status()).isEqualTo(422);
    }

    private long reported(String account, String text) {
        Api person = crew.as(account);
        Api.Answer answer = person.post("/feedback?page=/permits/HW-1?text=geheim",
                person.fill(person.get("/feedback/form").body(), Map.of("text", text)));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body().get("id").asLong();
    }

    private Api.Answer answered(String account, long id, String state, String text) {
        return crew.as(account).post("/feedback/" + id + "/answer", Map.of("state", state, "text", text));
    }
}
