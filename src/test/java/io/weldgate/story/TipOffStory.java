package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen reports without a login, departments check it, and he is answered and paid by his code. */
class TipOffStory extends Story {

    private final String place = "院 " + UUID.randomUUID();
    private Whistleblower citizen;

    @BeforeEach
    void nobodyHasReportedMuch() {
        database.update("delete from attempt");
        citizen = new Whistleblower(port);
    }

    @Test
    void from_the_report_to_the_reward_nobody_learns_who_told_it_but_a_named_handler() {
        String code = citizen.code(Map.of("place", place, "anonymous", false, "reporterName", "郝举报"));
        String docketNo = docketNo();
        assertThat(state(code)).isEqualTo("RECEIVED");

        does("grid1", "accept-tip-off", Map.of("department", "D-EM", "urgent", false));
        assertThat(state(code)).isEqualTo("CHECKING");
        does("em1", "verify-tip-off", Map.of("reply", "已核查，属实"));
        assertThat(citizen.get("/" + code).body().get("reply").asText()).isEqualTo("已核查，属实");
        JsonNode file = crew.as("em1").get("/received-tip-offs/" + docketNo).body();
        assertThat(file.get("caseNo").asText()).startsWith("FC-");
        assertThat(database.queryForObject("select source_no from case_file where case_no = ?", String.class,
                file.get("caseNo").asText())).isEqualTo(docketNo);
        does("em1", "record-case-outcome", Map.of("fine", 100000));
        assertThat(complete("em1", "decide-reward", Map.of("ofUnit", false)).status())
                .as("by the head, not by who told the penalty").isNotEqualTo(204);
        does("emh1", "decide-reward", Map.of("ofUnit", false));
        assertThat(citizen.get("/" + code).body().get("amount").decimalValue()).isEqualByComparingTo("15000");

        ObjectNode payee = crew.as("em1").fill(citizen.get("/" + code + "/claim").body(), Map.of());
        assertThat(citizen.post("/" + code + "/claim", payee).status()).isEqualTo(200);
        assertThat(citizen.post("/" + code + "/claim", payee).body().get("state").asText()).as("said twice")
                .isEqualTo("CLAIMED");
        assertThat(complete("em1", "pay-reward", Map.of()).body().toString()).contains("NOT_A_HANDLER");
        Map<String, String> why = Map.of("reason", "核对收款人");
        assertThat(crew.as("em1").post("/received-tip-offs/" + docketNo + "/reporter", why).status()).isEqualTo(403);
        assertThat(crew.as("em1").post("/received-tip-offs/" + docketNo + "/handlers", Map.of("handler", "em1"))
                .status()).as("who is no head names nobody").isEqualTo(403);
        assertThat(crew.as("emh1").post("/received-tip-offs/" + docketNo + "/handlers", Map.of("handler", "hc1"))
                .status()).as("of another department").isEqualTo(422);
        assertThat(crew.as("emh1").post("/received-tip-offs/" + docketNo + "/handlers", Map.of("handler", "em1"))
                .status()).isEqualTo(200);
        assertThat(crew.as("em1").post("/received-tip-offs/" + docketNo + "/reporter", why).body().toString())
                .contains("郝举报", "13912345678", "6222020000000000000");
        assertThat(database.queryForObject("select text from audit_entry where subject = ? and step = "
                + "'tipoff.reporter_looked'", String.class, docketNo)).isEqualTo("核对收款人");
        does("em1", "pay-reward", Map.of());
        assertThat(state(code)).isEqualTo("PAID");
        assertThat(crew.as("em1").get("/rewards?size=100").body().toString()).contains(docketNo)
                .doesNotContain("郝举报");
        assertThat(database.queryForMap("select * from award where docket_no = ?", docketNo).values().toString())
                .doesNotContain("6222020000000000000").doesNotContain("郝举报");
    }

    @Test
    void only_departments_that_have_to_do_with_it_see_it_and_no_list_says_who_told_it() {
        citizen.code(Map.of("place", place, "anonymous", false));
        String docketNo = docketNo();
        String path = "/received-tip-offs/" + docketNo;

        assertThat(crew.as("grid1").get(path).body().toString()).contains(place).doesNotContain("郝举报");
        assertThat(crew.as("grid1").get("/received-tip-offs?size=100").body().toString()).contains(docketNo)
                .doesNotContain("郝举报").doesNotContain("13912345678");
        assertThat(crew.as("manager1").get(path).status()).as("the commission's office").isEqualTo(200);
        assertThat(crew.as("fr1").get(path).status()).isEqualTo(404);
        assertThat(crew.as("em2").get(path).status()).isEqualTo(404);
        assertThat(crew.as("safety1").get(path).status()).isEqualTo(403);
        assertThat(crew.as("admin").get(path).status()).isEqualTo(403);
    }

    @Test
    void who_reports_the_same_second_is_known_and_the_first_one_is_not_lost() {
        citizen.code(Map.of("place", place));
        String first = docketNo();
        String second = citizen.code(Map.of("place", place));
        String later = database.queryForObject("select docket_no from tip_off where told_before = ?", String.class,
                first);

        task(later, "grid1", "accept-tip-off", Map.of("department", "D-EM", "urgent", false));
        assertThat(task(later, "em1", "verify-tip-off", Map.of()).body().toString()).contains("TOLD_BEFORE", first);
        assertThat(task(later, "em1", "verify-tip-off", Map.of("finding", "KNOWN", "knownAs", first)).status())
                .isEqualTo(204);

        assertThat(citizen.get("/" + second).body().get("state").asText()).isEqualTo("KNOWN");
        assertThat(citizen.get("/" + second).body().toString()).doesNotContain(first);
    }

    @Test
    void a_hotline_call_is_taken_down_once_and_its_code_told_to_the_official_alone() {
        ObjectNode call = crew.as("em1").fill(crew.as("em1").get("/received-tip-offs/form").body(),
                Map.of("place", place, "hotline", "HOTLINE_12350"));

        Api.Answer taken = crew.as("em1").post("/received-tip-offs", call);

        assertThat(taken.status()).isEqualTo(201);
        assertThat(crew.as("em1").post("/received-tip-offs", call).body()).as("twice").isEqualTo(taken.body());
        assertThat(state(taken.body().get("code").asText())).isEqualTo("RECEIVED");
        assertThat(database.queryForObject("select channel from tip_off where place = ?", String.class, place))
                .isEqualTo("HOTLINE_12350");
    }

    @Test
    void after_a_few_reports_a_program_has_to_make_the_effort_and_after_many_it_waits() throws Exception {
        database.update("insert into attempt (subject, attempts, since) values ('reported:127.0.0.1', 5, "
                + "utc_timestamp(6))");
        ObjectNode body = citizen.filledIn(Map.of("place", place));
        assertThat(citizen.post("", body).body().toString()).contains("EFFORT");

        JsonNode puzzle = citizen.get("/form").body().at("/properties/effort/x-effort");
        body.put("effort", puzzle.get("salt").asText() + ":" + Puzzled.solve(puzzle) + ":"
                + puzzle.get("seal").asText());
        assertThat(citizen.post("", body).status()).isEqualTo(201);

        database.update("update attempt set attempts = 30 where subject = 'reported:127.0.0.1'");
        citizen.post("", body);
        assertThat(citizen.post("", body).status()).isEqualTo(429);
    }

    private String state(String code) {
        return citizen.get("/" + code).body().get("state").asText();
    }

    private String docketNo() {
        return database.queryForObject("select docket_no from tip_off where place = ? and told_before is null",
                String.class, place);
    }

    private void does(String account, String key, Map<String, ?> instead) {
        Api.Answer done = complete(account, key, instead);
        assertThat(done.status()).as("%s %s %s", account, key, done.body()).isEqualTo(204);
    }

    private Api.Answer complete(String account, String key, Map<String, ?> instead) {
        return task(docketNo(), account, key, instead);
    }

    private Api.Answer task(String docketNo, String account, String key, Map<String, ?> instead) {
        Api who = crew.as(account);
        for (JsonNode task : who.get("/tasks?businessKey=" + docketNo).body()) {
            if (key.equals(task.get("key").asText())) {
                String path = "/tasks/" + task.get("taskId").asText();
                return who.post(path + "/complete", who.fill(who.get(path).body().get("form"), instead));
            }
        }
        return new Api.Answer(404, null);
    }
}
