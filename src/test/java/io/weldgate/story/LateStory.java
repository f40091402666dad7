package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form told late is taken once, if it may be late at all; whoever tells it again learns that it was taken. */
class LateStory extends FieldStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WITHIN = 600;
    private static final int TOO_OLD = 1801;

    @Test
    void a_repetition_changes_nothing_and_is_told_from_what_another_did() throws IOException {
        String task = task();

        assertThat(told(welder, task, WITHIN).path("outcome").asText()).isEqualTo("DONE");
        assertThat(told(welder, task, WITHIN).path("outcome").asText()).isEqualTo("DONE_BEFORE");
        assertThat(told(phone("safety1"), task, WITHIN).path("outcome").asText()).isEqualTo("DONE_BY_ANOTHER");
        assertThat(times("check.clearing")).isEqualTo(1);
    }

    @Test
    void the_trail_says_that_it_was_told_late_and_when_it_was_filled_in() throws IOException {
        told(welder, task(), WITHIN);

        JsonNode late = job.moment("form.told_late");
        assertThat(Instant.parse(late.get("text").asText().replaceFirst(".*: ", "")))
                .isBetween(Instant.now().minusSeconds(WITHIN + 60), Instant.now().minusSeconds(WITHIN - 1));
        assertThat(late.get("actor").toString()).contains("welder1");
        welder.opens("/permits/" + job.permitNo());
        assertThat(welder.reads(".wg-timeline")).contains("无信号时填写，事后提交");
    }

    @Test
    void what_was_filled_in_too_long_ago_or_is_judged_at_the_moment_is_refused() throws IOException {
        assertThat(told(welder, task(), TOO_OLD).path("outcome").asText()).isEqualTo("TOO_LATE");
        assertThat(times("check.clearing")).isZero();
        told(welder, task(), 0);
        assertThat(job.steps()).as("told at once is not late").doesNotContain("form.told_late");

        job.done("welder1", "confirm-readiness");
        Screen watch = phone("watch1");
        assertThat(told(watch, "/tasks/" + job.taskId("watch1", "take-up-watch"), 0).path("outcome").asText())
                .isEqualTo("TOO_LATE");
        assertThat(times("check.watch")).isZero();
    }

    @Test
    void a_photo_is_as_old_as_the_phone_says_and_an_old_one_proves_nothing() throws IOException {
        JsonNode answer = tell(welder, task(), WITHIN, Map.of("photos", photo(welder, TOO_OLD)));

        assertThat(answer.path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(answer.path("reasons").toString()).contains("照片");
        assertThat(times("check.clearing")).isZero();
    }

    @Test
    void strangers_and_other_units_are_told_nothing() throws IOException {
        String task = task();

        assertThat(told(phone("welder9"), task, 0).path("outcome").asText()).isEqualTo("UNKNOWN");
        assertThat(told(phone("watch1"), task, 0).path("outcome").asText()).isEqualTo("NOT_YOURS");
        assertThat(times("check.clearing")).isZero();
    }

    private JsonNode told(Screen who, String task, int age) throws IOException {
        return tell(who, task, age, Map.of("photos", photo(who, age)));
    }

    private JsonNode tell(Screen who, String task, int age, Map<String, ?> instead) throws IOException {
        JsonNode schema = crew.as("safety1").get("/tasks/" + task.substring("/tasks/".length())).body().path("form");
        ObjectNode values = schema.isMissingNode() ? JSON.valueToTree(instead)
                : crew.as("welder1").fill(schema, instead);
        FormData form = FormData.create().set("_csrf", token(who)).set("_age", age);
        values.fields().forEachRemaining(it -> {
            if (it.getValue().isArray()) {
                it.getValue().forEach(one -> form.append(it.getKey(), one.asText()));
            } else {
                form.append(it.getKey(), it.getValue().asText());
            }
        });
        return read(request(who).post(at(task + "/late"), RequestOptions.create().setForm(form)));
    }

    private String photo(Screen who, int age) throws IOException {
        FormData form = FormData.create().set("_csrf", token(who)).set("kind", "PHOTO").set("age", age)
                .set("file", new FilePayload("a.png", "image/png", Api.picture()));
        return read(request(who).post(at("/files"), RequestOptions.create().setMultipart(form))).get("fileId").asText();
    }

    private String token(Screen who) throws IOException {
        return read(request(who).get(at("/session"))).at("/fields/_csrf").asText();
    }

    private static APIRequestContext request(Screen who) {
        return who.page().context().request();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static JsonNode read(APIResponse answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
