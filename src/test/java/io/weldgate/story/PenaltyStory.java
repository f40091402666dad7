package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.audit.Actor;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Reviewing;
import io.weldgate.jurisdiction.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the law demands of a penalty besides its amount. */
class PenaltyStory extends CaseLed {

    @Autowired
    private Collecting collecting;
    @Autowired
    private Reviewing reviewing;
    @Autowired
    private TransactionTemplate inOne;

    @Test
    void a_party_asks_for_a_hearing_and_is_told_of_it_seven_working_days_before() {
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "赵听证", "110101199003072375");
        String track = no + "-P";
        done("fr1", track, "investigate-track", Map.of("finding", "PENALTY"));
        done("fr1", track, "propose-penalty", proposal(List.of("FINE"), "FIRST", 400));
        done("frh1", track, "review-proposal", Map.of("review", "APPROVE"));
        done("fr1", track, "serve-notice", Map.of());
        String path = "/cases/" + no + "/tracks/" + track;

        done("fr1", track, "hear-party", Map.of("answer", "STATEMENT", "words", "初犯"));
        assertThat(crew.as("fr1").post(path + "/hearing-request", Map.of("words", "不服")).status()).isEqualTo(204);
        assertThat(crew.as("fr1").post(path + "/hearing-request", Map.of("words", "不服")).status()).isEqualTo(409);

        OffsetDateTime now = OffsetDateTime.now();
        assertThat(wrong(track, now.plusDays(3), "frh1")).containsExactly("HEARING_TOO_SOON");
        assertThat(wrong(track, now.plusDays(30), "fr1")).as("he found it").containsExactly("CHAIR_INVESTIGATED");
        for (String stranger : List.of("em1", "frh2", "宋卫东", "welder1", "D-FR:HEAD")) {
            assertThat(wrong(track, now.plusDays(30), stranger)).as(stranger).containsExactly("CHAIR_ELSEWHERE");
        }
        assertThat(task("fr1", track, "announce-hearing").at("/form/properties/chair/examples/0").asText())
                .isEqualTo("frh1");
        done("fr1", track, "announce-hearing", Map.of("plannedAt", now.plusDays(30).toString()));
        assertThat(does("fr1", track, "hold-hearing", Map.of()).body().toString()).contains("BEFORE_IT_WAS_PLANNED");
        assertThat(crew.as("fr1").get(path).body().at("/hearings/0/chair").asText()).isEqualTo("frh1");
    }

    @Test
    void whoever_investigated_another_track_of_the_case_does_not_lead_its_hearing_either() {
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "冯听证", "110101199003078574");
        String track = untilHearing(no);
        assertThat(task("fr1", track, "announce-hearing").at("/form/properties/chair/examples/0").asText())
                .isEqualTo("frh1");
        done("fr1", track, "announce-hearing", Map.of("plannedAt", OffsetDateTime.now().plusDays(30).toString()));

        done("frh1", no + "-I", "investigate-track", Map.of("finding", "NOT_APPLICABLE", "party", "", "reason", "无"));

        assertThat(does("fr1", track, "hold-hearing", Map.of("chair", "frh1")).body().get("errors")
                .findValuesAsText("code")).contains("CHAIR_INVESTIGATED");
    }

    @Test
    void whoever_collected_its_evidence_does_not_lead_a_hearing() {
        var found = Casework.found(crew, "fr1", Map.of("violations", List.of("UNCERTIFIED_WORK"), "worker", "魏听证",
                "workerId", "110101199003078574"));
        found.secured(Map.of("second", "frh1")).done("frh1", "file-case", Map.of("anotherAct", "另一次作业"));
        String track = untilHearing(found.number());

        assertThat(wrong(track, OffsetDateTime.now().plusDays(30), "frh1")).containsExactly("CHAIR_INVESTIGATED");
    }

    private String untilHearing(String no) {
        String track = no + "-P";
        done("fr1", track, "investigate-track", Map.of("finding", "PENALTY"));
        done("fr1", track, "propose-penalty", proposal(List.of("FINE"), "FIRST", 400));
        done("frh1", track, "review-proposal", Map.of("review", "APPROVE"));
        done("fr1", track, "serve-notice", Map.of());
        done("fr1", track, "hear-party", Map.of("answer", "HEARING", "words", "不服"));
        return track;
    }

    private List<String> wrong(String track, OffsetDateTime plannedAt, String chair) {
        Api.Answer answer = does("fr1", track, "announce-hearing", Map.of("plannedAt", plannedAt.toString(), "chair",
                chair));
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().get("errors").findValuesAsText("code");
    }

    @Test
    void what_a_device_recorded_proves_nothing_before_somebody_has_reviewed_it() {
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "吴设备", "110101199003070812");
        done("fr1", no + "-P", "investigate-track", Map.of("finding", "PENALTY"));
        long number = inOne.execute(status -> collecting.collect(no, List.of(Item.recorded("电弧记录",
                Map.of("amperes", 120), Instant.now(), 0L, new Actor("T-0001", "T-0001")))).get(0).number());
        Map<String, Object> proposal = proposal(List.of("WARNING"), "FIRST", 0);
        proposal.put("evidence", "1, " + number);

        assertThat(does("fr1", no + "-P", "propose-penalty", proposal).body().toString())
                .contains("EVIDENCE_NOT_REVIEWED", "电弧记录");
        inOne.executeWithoutResult(status -> reviewing.review(no, number, true, "与现场一致", new Actor("fr1", "fr1")));

        done("fr1", no + "-P", "propose-penalty", proposal);
    }

    @Test
    void an_order_that_is_not_heeded_is_fined_for_every_day_since() {
        String no = filed("fr1", "D-FR", Violation.NO_FIRE_WATCH, "", "");
        String track = no + "-U";
        done("fr1", track, "investigate-track", Map.of("finding", "PENALTY", "violation", "NO_FIRE_WATCH", "party",
                "U-0001"));
        punished("fr1", "frh1", track, proposal(List.of("ORDER_TO_CORRECT", "FINE"), "FIRST", 20000));
        database.update("update penalty set served_at = served_at - interval 3 day where track_no = ?", track);
        done("fr1", track, "execute-penalty", executed(no, "ORDER_TO_CORRECT", "UNHEEDED"));

        Map<String, Object> daily = proposal(List.of("DAILY_FINE"), "OVERDUE", 0);
        daily.put("unheededUntil", LocalDate.now().minusDays(3).toString());
        assertThat(does("fr1", track, "propose-penalty", daily).body().toString()).contains("NOT_A_DAY_YET");
        daily.put("unheededUntil", LocalDate.now().minusDays(1).toString());
        done("fr1", track, "propose-penalty", daily);

        assertThat(penalty(no, "DAILY_FINE").get("amount").decimalValue()).isEqualByComparingTo("40000");
        assertThat(crew.as("fr1").get("/cases/" + no + "/tracks/" + track).body().get("round").asInt()).isEqualTo(2);
    }

    @Test
    void a_certificate_is_revoked_by_whoever_issued_it_and_by_nobody_else() {
        String no = filed("em1", "D-EM", Violation.FORGED_CERTIFICATE, "郑假证", "110101199003074493");
        String track = no + "-P";
        done("em1", track, "investigate-track", Map.of("finding", "PENALTY"));
        Map<String, Object> proposal = proposal(List.of("WARNING", "CERTIFICATE_REVOKED"), "FIRST", 0);
        assertThat(does("em1", track, "propose-penalty", proposal).body().toString()).contains("NO_SUCH_ISSUER");
        proposal.put("issuer", "D-EM2");
        punished("em1", "emh1", track, proposal);

        assertThat(crew.as("em1").get("/tasks?businessKey=" + track).body().findValuesAsText("key"))
                .containsOnly("execute-penalty");
        done("em2", track, "answer-revocation", Map.of("answer", "REVOKED", "document", "准应急撤1号"));

        assertThat(database.queryForObject("select state from penalty where track_no = ? and kind = "
                + "'CERTIFICATE_REVOKED'", String.class, track)).isEqualTo("DONE");
        assertThat(crew.as("em2").get("/cases/" + no + "/tracks").status()).as("the case itself").isEqualTo(404);
    }

    @Test
    void what_may_be_a_crime_goes_to_the_head_and_comes_back_if_he_does_not_transfer_it() {
        String no = filed("fr1", "D-FR", Violation.NEGLIGENT_FIRE, "王失火", "110101199003078857");
        String track = no + "-P";
        done("fr1", track, "investigate-track", Map.of("finding", "CRIME", "reason", "二人死亡"));
        assertThat(crew.as("fr1").get("/tasks?businessKey=" + track).body()).isEmpty();

        done("frh1", no, "decide-transfer", Map.of("decision", "KEEP"));

        assertThat(task("fr1", track, "propose-penalty").get("businessKey").asText()).isEqualTo(track);
    }

    private Map<String, Object> executed(String no, String kind, String result) {
        Map<String, Object> form = new HashMap<>(Map.of("penalty", penalty(no, kind).get("id").asLong(), "result",
                result));
        form.put("amount", null);
        return form;
    }

    private com.fasterxml.jackson.databind.JsonNode penalty(String no, String kind) {
        for (var it : crew.as("fr1").get("/cases/" + no + "/penalties").body()) {
            if (kind.equals(it.get("kind").asText())) {
                return it;
            }
        }
        throw new AssertionError("no " + kind);
    }

    private static Map<String, Object> proposal(List<String> kinds, String stage, double fine) {
        Map<String, Object> proposal = new HashMap<>(Map.of("kinds", kinds, "stage", stage, "otherAct", "another"));
        proposal.put("fine", fine == 0 ? null : BigDecimal.valueOf(fine));
        List.of("base", "confiscation", "duration", "unheededUntil").forEach(it -> proposal.put(it, null));
        return proposal;
    }
}
