package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.audit.Saying;
import io.weldgate.warning.Raising;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A warning comes in, somebody takes note of it, and somebody says what came of it. */
class WarningStory extends MachineStory {

    private static final Map<String, String> HANDLED = Map.of("outcome", "HANDLED", "remark", "封条已重新粘贴");

    @Autowired
    private Raising raising;
    private long id;

    @BeforeEach
    void aWarning() {
        database.update("update warning set closed_at = raised_at where closed_at is null and subject = ?",
                machineCode);
        chip.warns("W05", "story: seal broken");
        await().until(() -> !open("safety1").isEmpty());
        id = open("safety1").get(0);
    }

    @AfterEach
    void putAway() {
        database.update("delete from notice where kind = 'WARNING'");
        database.update("delete from warning where text like '%story:%' or code = 'W99'");
    }

    @Test
    void it_is_open_until_somebody_closes_it_with_a_remark_and_both_are_on_the_trail() {
        assertThat(told("safety1").get("state").asText()).isEqualTo("OPEN");

        assertThat(post("grid1", "acknowledgement", Map.of()).status()).isEqualTo(200);
        assertThat(post("em1", "acknowledgement", Map.of()).status()).as("second").isEqualTo(200);
        assertThat(told("safety1").get("acknowledgedBy").asText()).isEqualTo("乌兰其其格");
        assertThat(post("safety1", "closing", Map.of("outcome", "HANDLED", "remark", " ")).status()).isEqualTo(422);
        assertThat(post("safety1", "closing", HANDLED).status()).isEqualTo(200);
        assertThat(post("safety1", "closing", HANDLED).status()).as("sent twice").isEqualTo(200);
        Api.Answer late = post("grid1", "closing", Map.of("outcome", "FALSE_ALARM", "remark", "误报"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("code").asText()).isEqualTo("WARNING_CLOSED");
        assertThat(open("safety1")).doesNotContain(id);
        JsonNode told = told("em1");
        assertThat(told.get("state").asText()).isEqualTo("CLOSED");
        assertThat(told.get("closedBy").asText()).isEqualTo("冯安全");
        assertThat(told.get("remark").asText()).isEqualTo("封条已重新粘贴");
        assertThat(database.queryForList("select step from audit_entry where subject = ? and step like 'warning.%' "
                + "and id > (select max(id) from audit_entry where subject = ? and step = 'warning.raised') order by "
                + "id", String.class, machineCode, machineCode)).containsExactly("warning.acknowledged",
                "warning.closed");
    }

    @Test
    void its_units_office_is_told_at_once_and_that_day_again_only_of_other_words_or_after_its_end() {
        for (String one : List.of("safety1", "safety3", "head1")) {
            JsonNode told = Heard.by(crew.as(one), "WARNING", id);
            assertThat(told.get("title").asText()).isEqualTo("Warning: Machine perhaps tampered with");
            assertThat(told.get("text").asText()).contains(machineCode, "story: seal broken");
            assertThat(told.get("path").asText()).isEqualTo("/warnings/" + id);
            assertThat(told.get("urgent").asBoolean()).isTrue();
        }
        post("safety1", "acknowledgement", Map.of());
        long again = raised("story: seal broken");
        long other = raised("story: lock not confirmed");
        Heard.by(crew.as("safety1"), "WARNING", other);
        post("safety1", "closing", HANDLED);
        post(again, "safety1", "closing", HANDLED);
        long anew = raised("story: seal broken");

        Heard.by(crew.as("safety1"), "WARNING", anew);
        assertThat(Heard.all(crew.as("safety1"), "WARNING", again)).isEmpty();
        for (String stranger : List.of("welder1", "watch1", "safety2", "grid1", "em2", "admin")) {
            assertThat(Heard.all(crew.as(stranger), "WARNING", id)).as(stranger).isEmpty();
        }
    }

    @Test
    void what_the_platform_itself_says_is_told_in_the_readers_language() {
        raising.raise("W08", machineCode, "story: " + Saying.of("said.live-without-lease").written());
        id = database.queryForObject("select max(id) from warning where code = 'W08'", Long.class);

        assertThat(told("safety1").get("text").asText())
                .isEqualTo("story: The machine is live though nothing allows it; it was told to lock");
        assertThat(Heard.by(crew.as("safety1"), "WARNING", id).get("text").asText()).contains("The machine is live");
    }

    @Test
    void the_warning_of_who_works_for_himself_is_told_to_the_grid_officer() {
        MobileWelder mobile = new MobileWelder(database);
        mobile.enrolled(crew.as("grid1"));
        try {
            raising.raise("W05", MobileWelder.MACHINE, "story: his seal broken");
            long his = database.queryForObject("select max(id) from warning", Long.class);

            assertThat(Heard.by(crew.as("grid1"), "WARNING", his).get("text").asText()).contains(MobileWelder.MACHINE);
            assertThat(Heard.all(crew.as("safety1"), "WARNING", his)).isEmpty();
        } finally {
            mobile.putAway();
        }
    }

    @Test
    void who_sees_it_without_answering_for_it_cannot_end_it_and_for_others_it_is_not_there() {
        for (String looker : List.of("welder1", "installer1")) {
            assertThat(crew.as(looker).get("/warnings/" + id).status()).as(looker).isEqualTo(200);
            assertThat(post(looker, "acknowledgement", Map.of()).status()).as(looker).isEqualTo(403);
            assertThat(post(looker, "closing", HANDLED).status()).as(looker).isEqualTo(403);
        }
        for (String stranger : List.of("safety2", "em2")) {
            assertThat(open(stranger)).as(stranger).doesNotContain(id);
            assertThat(crew.as(stranger).get("/warnings/" + id).status()).as(stranger).isEqualTo(404);
            assertThat(post(stranger, "acknowledgement", Map.of()).status()).as(stranger).isEqualTo(404);
            assertThat(post(stranger, "closing", HANDLED).status()).as(stranger).isEqualTo(404);
        }
        assertThat(told("safety1").get("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void a_warning_of_the_platform_itself_is_the_administrators_and_no_units() {
        database.update("insert into warning (code, subject, text, raised_at) values ('W99', 'trail', 'story: x', "
                + "utc_timestamp())");
        id = database.queryForObject("select max(id) from warning where code = 'W99'", Long.class);

        assertThat(open("em1")).doesNotContain(id);
        assertThat(crew.as("safety1").get("/warnings/" + id).status()).isEqualTo(404);
        assertThat(post("admin", "closing", HANDLED).status()).isEqualTo(200);
        raising.raise("W99", "trail", "story: y");
        long second = database.queryForObject("select max(id) from warning where code = 'W99'", Long.class);
        Heard.by(crew.as("admin"), "WARNING", second);
        assertThat(told("admin").get("closedBy").asText()).isEqualTo("系统管理员");
    }

    private List<Long> open(String account) {
        return StreamSupport.stream(crew.as(account).get("/warnings?size=100").body().get("items").spliterator(), false)
                .filter(it -> it.get("text").asText().contains("story:")).map(it -> it.get("id").asLong()).toList();
    }

    private JsonNode told(String account) {
        return crew.as(account).get("/warnings/" + id).body();
    }

    private long raised(String text) {
        long last = database.queryForObject("select max(id) from warning", Long.class);
        chip.warns("W05", text);
        return await().until(() -> database.queryForList("select id from warning where id > ? and text like ?",
                Long.class, last, "%" + text), it -> it.size() == 1).get(0);
    }

    private Api.Answer post(String account, String act, Map<String, ?> body) {
        return post(id, account, act, body);
    }

    private Api.Answer post(long id, String account, String act, Map<String, ?> body) {
        return crew.as(account).post("/warnings/" + id + "/" + act, body);
    }
}
