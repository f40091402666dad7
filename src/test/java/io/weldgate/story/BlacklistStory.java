package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One official puts a welder on the blacklist, another confirms it, and the next scan is refused. */
class BlacklistStory extends Story {

    private static final String WELDER = "welder5";

    @AfterEach
    void nobodyIsBarred() {
        database.update("update blacklist_entry set ban_id = null where subject in (?, 'U-0001')", WELDER);
        database.update("delete from blacklist_entry where subject in (?, 'U-0001')", WELDER);
        database.update("delete from ban where subject in (?, 'U-0001')", WELDER);
        database.update("delete from look_back_entry where holder = ?", WELDER);
        database.update("delete from publication");
    }

    @Test
    void four_eyes_bar_him_at_once_and_an_appeal_that_is_accepted_frees_him() {
        assertThat(codes()).doesNotContain("BLACKLISTED");
        String number = proposed("em1", Map.of("subject", WELDER)).body().get("number").asText();
        assertThat(proposed("em1", Map.of("subject", WELDER)).body().get("number").asText()).as("again")
                .isEqualTo(number);
        assertThat(codes()).as("while it waits").doesNotContain("BLACKLISTED");
        Map<String, Object> yes = Map.of("decision", "CONFIRMED", "opinion", "同意");
        assertThat(act("em1", number, "decision", yes).status()).as("who proposed it").isEqualTo(403);
        assertThat(act("hc1", number, "decision", yes).status()).as("no head").isEqualTo(403);
        assertThat(act("em2", number, "decision", yes).status()).as("elsewhere").isEqualTo(404);

        assertThat(act("emh1", number, "decision", yes).status()).isEqualTo(200);

        assertThat(codes()).contains("BLACKLISTED");
        JsonNode entry = crew.as("em1").get("/blacklist/" + number).body();
        LocalDate today = LocalDate.now(WeldgateTest.ZONE);
        assertThat(entry.get("endsOn").asText()).as("30号令: three years")
                .isEqualTo(today.plusYears(3).minusDays(1).toString());
        assertThat(act("emh1", number, "decision", yes).status()).as("twice").isEqualTo(409);
        act("em1", number, "appeal", Map.of("appealedOn", today.toString(), "appeal", "认为有误"));
        assertThat(codes()).as("while it is decided").contains("BLACKLISTED");
        assertThat(act("emh1", number, "appeal-decision", Map.of("decision", "ACCEPTED", "opinion", "成立")).status())
                .as("who confirmed it").isEqualTo(403);

        assertThat(act("manager1", number, "appeal-decision", Map.of("decision", "ACCEPTED", "opinion", "成立"))
                .status()).isEqualTo(200);
        assertThat(codes()).doesNotContain("BLACKLISTED");
    }

    @Test
    void a_ban_for_life_needs_its_document_and_that_its_weak_basis_was_read() {
        assertThat(proposed("em1", Map.of("subject", WELDER, "ground", "UNCERTIFIED_DEATH", "lifetime", true,
                "basisDoc", List.of())).body().toString()).contains("basisDoc");
        assertThat(proposed("em1", Map.of("subject", WELDER, "ground", "JOINT_SANCTION", "lifetime", true)).body()
                .toString()).contains("NOT_FOR_LIFE");
        assertThat(crew.as("em1").post("/blacklist", filled("em1", Map.of("subject", WELDER, "ground",
                "JOINT_SANCTION", "lifetime", false)).putNull("endsOn")).body().toString()).contains("TERM_MISSING");
        String number = proposed("em1", Map.of("subject", WELDER, "ground", "UNCERTIFIED_DEATH", "lifetime", true))
                .body().get("number").asText();
        assertThat(act("emh1", number, "decision", Map.of("decision", "CONFIRMED", "weakBasisKnown", false, "opinion",
                "同意")).body().toString()).contains("WEAK_BASIS");

        act("emh1", number, "decision", Map.of("decision", "CONFIRMED", "weakBasisKnown", true, "opinion", "同意"));

        assertThat(database.queryForMap("select starts_on, ends_on from ban where subject = ?", WELDER))
                .containsEntry("ends_on", null);
        act("emh1", number, "removal", Map.of("reason", "已改正"));
        assertThat(codes()).doesNotContain("BLACKLISTED");
    }

    @Test
    void a_unit_bars_all_its_people() {
        String number = proposed("em1", Map.of("subjectKind", "UNIT", "subject", "U-0001", "ground", "JOINT_SANCTION",
                "endsOn", LocalDate.now(WeldgateTest.ZONE).plusYears(1).toString())).body().get("number").asText();
        act("emh1", number, "decision", Map.of("decision", "CONFIRMED", "opinion", "同意"));

        assertThat(codes()).contains("BLACKLISTED");
    }

    @Test
    void what_is_confirmed_is_published_in_time_under_a_masked_name_and_his_certificates_are_looked_back_at() {
        String number = proposed("em1", Map.of("subject", WELDER)).body().get("number").asText();
        act("emh1", number, "decision", Map.of("decision", "CONFIRMED", "opinion", "同意"));
        String name = database.queryForObject("select name from person where person_no = ?", String.class, WELDER);
        Whistleblower anybody = new Whistleblower(port, "/api/v1/published");
        assertThat(anybody.get("").body().toString()).doesNotContain(number);
        assertThat(crew.as("em1").get("/look-back?size=100").body().toString()).contains(WELDER, number);

        assertThat(crew.as("em1").post("/publications/release?number=" + number, Map.of()).status()).isEqualTo(200);

        assertThat(crew.as("em1").post("/publications/release?number=" + number, Map.of()).status()).isEqualTo(409);
        assertThat(anybody.get("").body().toString()).contains(number, name.substring(0, 1) + "*")
                .doesNotContain(name).doesNotContain(WELDER);
    }

    private Api.Answer proposed(String account, Map<String, ?> instead) {
        return crew.as(account).post("/blacklist", filled(account, instead));
    }

    private ObjectNode filled(String account, Map<String, ?> instead) {
        Api who = crew.as(account);
        ObjectNode filled = who.fill(who.get("/blacklist/form").body(), instead);
        return instead.containsKey("lifetime") ? filled : filled.put("lifetime", false);
    }

    private Api.Answer act(String account, String number, String act, Map<String, ?> body) {
        return crew.as(account).post("/blacklist/" + number + "/" + act, body);
    }

    private List<String> codes() {
        return crew.scans(WELDER, "M-0005").body().findValuesAsText("code");
    }
}
