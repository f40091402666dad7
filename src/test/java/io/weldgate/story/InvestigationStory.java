package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.jurisdiction.Violation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 一案双查: one case against whoever has a part in it, from the facts to the signature of the head. */
class InvestigationStory extends CaseLed {

    private static final String WORKER = "11010119900307109X";

    @Test
    void a_worker_is_fined_and_pays_the_unit_is_ordered_to_correct_and_the_head_closes_the_case() {
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "钱无证", WORKER);
        done("fr1", no + "-P", "investigate-track", Map.of("finding", "PENALTY"));
        punished("fr1", "frh1", no + "-P", fine(List.of("WARNING", "FINE"), 300));

        JsonNode fine = penalty(no, "FINE");
        assertThat(fine.get("state").asText()).isEqualTo("DECIDED");
        assertThat(fine.get("clause").asText()).isEqualTo("第六十三条第二项");
        assertThat(fine.get("owed").decimalValue()).isEqualByComparingTo("300");
        assertThat(does("fr1", no + "-P", "execute-penalty", executed(fine, "PAID", 300.01)).body().toString())
                .contains("MORE_THAN_OWED");
        done("fr1", no + "-P", "execute-penalty", executed(fine, "PAID", 300));
        done("fr1", no + "-P", "execute-penalty", executed(penalty(no, "WARNING"), "CARRIED_OUT", 0));
        assertThat(track(no, "-P").get("outcome").asText()).isEqualTo("PENALTY");
        assertThat(track(no, "-P").get("state").asText()).isEqualTo("CONCLUDED");

        done("fr1", no + "-U", "investigate-track", Map.of("finding", "PENALTY", "party", "U-0001"));
        punished("fr1", "frh1", no + "-U", fine(List.of("ORDER_TO_CORRECT"), 0));
        done("fr1", no + "-U", "execute-penalty", executed(penalty(no, "ORDER_TO_CORRECT"), "CARRIED_OUT", 0));
        nobody("fr1", "frh1", no + "-I");
        assertThat(crew.as("frh1").get("/tasks?businessKey=" + no).body().findValuesAsText("key"))
                .doesNotContain("close-case");
        nobody("fr1", "frh1", no + "-M");

        done("frh1", no, "close-case", Map.of("closing", "CLOSE"));
        assertThat(steps(no)).contains("case.closing_signed");
        assertThat(steps(no + "-P")).containsExactly("track.opened", "track.investigated", "track.proposed",
                "track.approved", "track.notified", "track.answered", "track.decided", "track.served",
                "track.executed", "track.executed", "track.concluded");
    }

    @Test
    void who_is_no_part_of_it_sees_nothing_and_people_are_masked_for_those_who_are() {
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "钱无证", WORKER);
        done("fr1", no + "-P", "investigate-track", Map.of("finding", "PENALTY"));

        assertThat(track(no, "-P").at("/party/name").asText()).isEqualTo("钱**");
        assertThat(track(no, "-P").toString()).doesNotContain(WORKER);
        assertThat(track(no, "-P").at("/clocks/0/clock").asText()).isEqualTo("PENALTY_DECISION");
        assertThat(crew.as("manager1").get("/cases/" + no + "/tracks").body()).hasSize(4);
        for (String other : List.of("em1", "em2", "welder1", "safety1", "admin")) {
            assertThat(crew.as(other).get("/cases/" + no + "/tracks").status()).as(other).isEqualTo(404);
            assertThat(crew.as(other).get("/cases/" + no + "/penalties").status()).as(other).isEqualTo(404);
        }
        assertThat(crew.as("manager1").post("/cases/" + no + "/tracks/" + no + "-P/hearing-request",
                Map.of("words", "no")).status()).isEqualTo(403);
    }

    @Test
    void one_act_is_fined_once_whoever_asks_and_only_within_the_law() {
        String id = "110101199003071313";
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "孙二次", id);
        done("fr1", no + "-P", "investigate-track", Map.of("finding", "PENALTY"));
        assertThat(codes(no, fine(List.of("FINE"), 500.01))).containsExactly("FINE_OUT_OF_RANGE");
        assertThat(codes(no, fine(List.of("CERTIFICATE_REVOKED"), 0))).containsExactly("NOT_THREATENED");
        Map<String, Object> detained = new HashMap<>(fine(List.of("DETENTION"), 0));
        detained.put("stage", "SERIOUS");
        assertThat(codes(no, detained)).containsExactly("ONLY_PUBLIC_SECURITY");
        Map<String, Object> nowhere = new HashMap<>(fine(List.of("FINE"), 100));
        nowhere.put("evidence", "99");
        assertThat(codes(no, nowhere)).containsExactly("EVIDENCE_UNKNOWN");
        punished("fr1", "frh1", no + "-P", fine(List.of("FINE"), 500));

        String again = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "孙二次", id);
        done("fr1", again + "-P", "investigate-track", Map.of("finding", "PENALTY"));

        JsonNode refused = does("fr1", again + "-P", "propose-penalty", fine(List.of("FINE"), 100)).body();
        assertThat(refused.findValuesAsText("code")).contains("MAYBE_SAME_ACT");
        assertThat(refused.toString()).contains(no, "500");
        done("fr1", again + "-P", "propose-penalty", fine(List.of("WARNING"), 0));
    }

    @Test
    void a_hearing_is_asked_for_announced_in_time_and_whoever_investigated_decides_nothing() {
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "赵听证", "110101199003072375");
        done("frh1", no + "-P", "investigate-track", Map.of("finding", "PENALTY"));
        done("fr1", no + "-P", "propose-penalty", fine(List.of("FINE"), 400));
        assertThat(does("frh1", no + "-P", "review-proposal", Map.of("review", "APPROVE")).body().toString())
                .contains("INVESTIGATED_YOURSELF");
        String path = "/cases/" + no + "/tracks/" + no + "-P/hearing-request";

        assertThat(crew.as("fr1").post(path, Map.of("words", "不服")).body().get("code").asText())
                .isEqualTo("TRACK_NOT_READY");
    }

    @Test
    void a_small_fine_is_imposed_on_the_spot_and_a_larger_one_is_not() {
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "周当场", "110101199003070214");
        done("fr1", no + "-P", "investigate-track", Map.of("finding", "ON_THE_SPOT"));

        assertThat(does("fr1", no + "-P", "punish-on-spot", fine(List.of("FINE"), 200.01)).body()
                .findValuesAsText("code")).contains("TOO_MUCH_ON_THE_SPOT");
        done("fr1", no + "-P", "punish-on-spot", fine(List.of("FINE"), 200));

        assertThat(penalty(no, "FINE").get("payBy").asText()).isNotEmpty();
        assertThat(track(no, "-P").get("state").asText()).isEqualTo("SERVED");
    }

    private List<String> codes(String no, Map<String, ?> proposal) {
        Api.Answer answer = does("fr1", no + "-P", "propose-penalty", proposal);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().get("errors").findValuesAsText("code");
    }

    private static Map<String, Object> fine(List<String> kinds, double amount) {
        Map<String, Object> proposal = new HashMap<>(Map.of("kinds", kinds, "stage", "FIRST", "otherAct", ""));
        proposal.put("fine", amount == 0 ? null : BigDecimal.valueOf(amount));
        List.of("base", "confiscation", "duration", "unheededUntil").forEach(it -> proposal.put(it, null));
        return proposal;
    }

    private static Map<String, Object> executed(JsonNode penalty, String result, double amount) {
        Map<String, Object> form = new HashMap<>(Map.of("penalty", penalty.get("id").asLong(), "result", result));
        form.put("amount", amount == 0 ? null : BigDecimal.valueOf(amount));
        return form;
    }

    private JsonNode penalty(String no, String kind) {
        for (JsonNode it : crew.as("fr1").get("/cases/" + no + "/penalties").body()) {
            if (kind.equals(it.get("kind").asText())) {
                return it;
            }
        }
        throw new AssertionError("no " + kind);
    }

    private JsonNode track(String no, String letter) {
        return crew.as("fr1").get("/cases/" + no + "/tracks/" + no + letter).body();
    }

    private List<String> steps(String subject) {
        return database.queryForList("select step from audit_entry where subject = ? order by id", String.class,
                subject);
    }
}
