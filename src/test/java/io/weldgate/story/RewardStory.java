package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A penalty proposes the reward of the report that led to its case; who has the report confirms, and pays it. */
class RewardStory extends CaseLed {

    @ParameterizedTest
    @CsvSource({"19999, 3000.00", "20000, 3000.00", "20001, 3000.15"})
    void the_penalty_of_its_case_proposes_the_reward_and_it_is_confirmed_claimed_and_paid(BigDecimal fine,
            BigDecimal reward) {
        database.update("delete from attempt");
        var citizen = new Whistleblower(port);
        String place = "厂 " + UUID.randomUUID();
        String code = citizen.code(Map.of("place", place, "anonymous", false, "reporterName", "郝举报"));
        String report = database.queryForObject("select docket_no from tip_off where place = ?", String.class, place);
        done("grid1", report, "accept-tip-off", Map.of("department", "D-EM", "urgent", false));
        done("em1", report, "verify-tip-off", Map.of("field", "INDUSTRY_TRADE", "violation", "NO_FIRE_WATCH"));
        String caseNo = report(report).get("caseNo").asText();
        assertThat(report(report).hasNonNull("proposedReward")).isFalse();

        penalised(caseNo, fine);

        JsonNode proposed = report(report).get("proposedReward");
        assertThat(proposed.get("fine").decimalValue()).isEqualByComparingTo(fine);
        assertThat(proposed.get("amount").decimalValue()).isEqualByComparingTo(reward);
        assertThat(proposed.get("basis").asText()).isEqualTo("安监总财〔2018〕19号");
        assertThat(citizen.get("/" + code).body().hasNonNull("amount")).as("nothing is promised yet").isFalse();
        JsonNode form = task("em1", report, "record-case-outcome").at("/form/properties/fine");
        assertThat(form.get("x-known").asBoolean()).isTrue();
        done("em1", report, "record-case-outcome", Map.of());
        done("emh1", report, "decide-reward", Map.of("ofUnit", false));
        assertThat(citizen.get("/" + code).body().get("amount").decimalValue()).isEqualByComparingTo(reward);
        assertThat(database.queryForList("select step from audit_entry where subject = ? order by id", String.class,
                report)).containsSubsequence("tipoff.verified", "tipoff.reward_proposed", "tipoff.penalised",
                        "tipoff.rewarded");

        assertThat(citizen.post("/" + code + "/claim", crew.as("em1").fill(citizen.get("/" + code + "/claim").body(),
                Map.of())).status()).isEqualTo(200);
        assertThat(crew.as("emh1").post("/received-tip-offs/" + report + "/handlers", Map.of("handler", "em1"))
                .status()).isEqualTo(200);
        done("em1", report, "pay-reward", Map.of());
        assertThat(citizen.get("/" + code).body().get("state").asText()).isEqualTo("PAID");
    }

    private void penalised(String caseNo, BigDecimal fine) {
        done("em1", caseNo, "stop-violation", Map.of());
        done("em1", caseNo, "fix-evidence", Map.of("second", "emh1", "photos", List.of(crew.as("em1")
                .upload("PHOTO", Api.picture()).body().get("fileId").asText())));
        done("emh1", caseNo, "file-case", Map.of("anotherAct", "另一次作业"));
        done("em1", caseNo + "-U", "investigate-track", Map.of("finding", "PENALTY", "party", "U-0001"));
        Map<String, Object> proposal = new HashMap<>(Map.of("kinds", List.of("FINE"), "stage", "FIRST", "otherAct",
                "另一次作业", "fine", fine));
        List.of("base", "confiscation", "duration", "unheededUntil").forEach(it -> proposal.put(it, null));
        punished("em1", "emh1", caseNo + "-U", proposal);
    }

    private JsonNode report(String docketNo) {
        return crew.as("em1").get("/received-tip-offs/" + docketNo).body();
    }
}
