package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Browser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Certificates as a register: entered, corrected, suspended, found, and judged by as they stand. */
class CertificatesTest extends CertificatesFixture {

    @Test
    void one_is_entered_from_the_examples_of_its_form_once() {
        ObjectNode row = registers.examples(REGISTER, "safety1");

        assertThat(registers.post(REGISTER, row, "safety1").status()).isEqualTo(201);
        assertThat(registers.post(REGISTER, row, "safety1").status()).isEqualTo(200);
        assertThat(RegisterClient.code(registers.post(REGISTER, row.put("certificateId", "C-0102"), "safety1")))
                .isEqualTo("CERTIFICATE_ON_FILE");
        assertThat(database.queryForMap("select verified_by, verification, state_by, number from certificate "
                + "where certificate_id = 'C-0101'")).containsEntry("verified_by", "safety1")
                .containsEntry("verification", "OFFICIAL").doesNotContainEntry("number", NUMBER);
    }

    @Test
    void what_is_corrected_is_verified_anew_and_every_correction_tells_what_was_there_before() {
        ObjectNode row = entered();
        row.put("validTo", "2031-12-31");

        assertThat(RegisterClient.code(registers.put(REGISTER, "C-0101", row, "safety1"))).isEqualTo("VERIFY_AGAIN");
        row.put("verificationNote", "looked up again");
        assertThat(registers.put(REGISTER, "C-0101", row, "safety1").status()).isEqualTo(200);

        assertThat(history()).last().asString().contains("validTo: 2032-01-04 → 2031-12-31")
                .contains("verificationNote: ").contains("→ looked up again").doesNotContain(NUMBER);
        assertThat(database.queryForObject("select verification_note from certificate where certificate_id = 'C-0101'",
                String.class)).isEqualTo("looked up again");
    }

    @Test
    void what_the_register_says_counts_at_the_next_scan() {
        assertThat(scanned("welder3")).doesNotContain("SUSPENDED");
        ObjectNode row = (ObjectNode) registers.get(REGISTER + "/C-welder3", "safety1").body();
        row.put("verificationNote", "seen").put("state", "SUSPENDED");
        assertThat(RegisterClient.code(registers.put(REGISTER, "C-welder3", row, "safety1")))
                .isEqualTo("STATE_REASON_MISSING");

        assertThat(registers.put(REGISTER, "C-welder3", row.put("stateReason", "应急局 2026-17"), "safety1").status())
                .isEqualTo(200);

        assertThat(scanned("welder3")).contains("SUSPENDED");
        assertThat(database.queryForObject("select state_by from certificate where certificate_id = 'C-welder3'",
                String.class)).isEqualTo("safety1");
        row.put("state", "VALID").put("stateReason", "");
        assertThat(RegisterClient.code(registers.put(REGISTER, "C-welder3", row, "safety1")))
                .as("not its own to give back").isEqualTo("AUTHORITY_ONLY");
        assertThat(registers.put(REGISTER, "C-welder3", row, "em1").status()).isEqualTo(200);
        assertThat(scanned("welder3")).doesNotContain("SUSPENDED");
    }

    @Test
    void its_page_tells_its_history_and_who_has_verified_it() {
        ObjectNode row = entered();
        row.put("validTo", "2031-12-31").put("verificationNote", "looked up again");
        registers.put(REGISTER, "C-0101", row, "safety3");

        String page = new Browser(port).signedIn("safety1", "weldgate-demo").get("/registers/certificates/rows/C-0101")
                .text();

        assertThat(page).contains("Verification entered by safety3", "State entered by safety1",
                "Valid to (last day): 2032-01-04 → 2031-12-31");
    }

    @Test
    void they_are_found_by_number_holder_family_and_how_near_their_end_is() {
        assertThat(found("q=" + NUMBER)).containsExactly("C-welder3");
        assertThat(found("q=" + NUMBER.toLowerCase(java.util.Locale.ROOT))).containsExactly("C-welder3");
        assertThat(found("q=T15062119820312")).as("no part of a sealed number").isEmpty();
        assertThat(found("q=welder5")).containsExactly("C-welder5");
        assertThat(found("q=%E8%B5%B5%E7%84%8A")).contains("C-welder3");
        assertThat(found("family=SPECIAL_EQUIPMENT")).contains("C-welder5").doesNotContain("C-welder3");
        assertThat(found("ends=OVER")).contains("C-welder2").doesNotContain("C-welder3");
        assertThat(found("ends=SOON")).doesNotContain("C-welder2", "C-welder3");
        ObjectNode soon = entered();
        soon.put("validTo", LocalDate.now(WeldgateTest.ZONE).plusDays(20).toString()).put("verificationNote", "again")
                .putNull("reviewDueOn");
        soon.put("validFrom", LocalDate.now(WeldgateTest.ZONE).minusYears(6).plusDays(21).toString());
        var kept = registers.put(REGISTER, "C-0101", soon, "safety1");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(found("ends=SOON")).contains("C-0101");
        assertThat(registers.get(REGISTER + "?ends=NEVER", "safety1").status()).isEqualTo(422);
        JsonNode listed = registers.get(REGISTER + "?q=C-0101", "safety1").body().at("/rows/0");
        assertThat(listed.get("number").asText()).contains("***").doesNotContain("19820312");
    }

    @Test
    void they_come_from_a_file_and_go_into_one_and_each_row_keeps_its_history() {
        entered();
        String csv = registers.get(REGISTER + "/export?format=csv&q=C-0101", "safety1").text();
        assertThat(csv).doesNotContain(NUMBER).contains("C-0101");
        String changed = csv.replace("OFFICIAL", "NONE").replace("官方接口或官网查询一致", "未核验").replace("一致", "未查询");
        assertThat(changed).isNotEqualTo(csv);

        var taken = registers.take(REGISTER, "", changed.getBytes(StandardCharsets.UTF_8), "text/csv", "safety1");

        assertThat(taken.body().get("state").asText()).as(taken.text()).isEqualTo("DONE");
        assertThat(database.queryForObject("select verification from certificate where certificate_id = 'C-0101'",
                String.class)).isEqualTo("NONE");
        assertThat(history()).last().asString().contains("verification: OFFICIAL → NONE");
        assertThat(registers.get(REGISTER + "/C-0101", "safety1").body().get("number").asText())
                .as("kept, though masked").isEqualTo(NUMBER);
    }

    @Test
    void nobody_enters_what_cannot_be_or_what_is_not_his() {
        for (Map.Entry<String, Map<String, String>> wrong : Map.of(
                "NO_SUCH_HOLDER", Map.of("holder", "welder9"), "CERTIFICATE_NUMBER", Map.of("number", "T123"),
                "NUMBER_OF_ANOTHER_HOLDER", Map.of("number", "T11010519491231002X"), "ITEM_OF_SPECIAL_OP",
                Map.of("item", ""),
                "CODE_OF_SPECIAL_EQUIPMENT", Map.of("projects", "SMAW-FeⅡ-6G-3/89-Fef3J 2026-01-05 2029-01-04"),
                "PROJECTS_UNREADABLE", Map.of("projects", "anything"), "NOT_AFTER_FROM",
                Map.of("validTo", "2026-01-05"), "REVIEW_OUTSIDE_TERM", Map.of("reviewDueOn", "2033-01-01"),
                "ANSWER_OF_VERIFICATION", Map.of("official", "NOT_ASKED")).entrySet()) {
            ObjectNode row = registers.examples(REGISTER, "safety1");
            wrong.getValue().forEach((field, value) -> row.put(field, value.isEmpty() ? null : value));
            assertThat(registers.post(REGISTER, row, "safety1").body().findValuesAsText("code")).as(wrong.getKey())
                    .contains(wrong.getKey());
        }
        for (String stranger : List.of("safety2", "em2")) {
            assertThat(registers.get(REGISTER + "/C-welder3", stranger).status()).isEqualTo(404);
        }
        assertThat(registers.get(REGISTER, "welder3").status()).isEqualTo(403);
    }
}
