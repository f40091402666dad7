package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Silence is dealt with: the clocks of a referral run, whoever has to answer it, by whatever way he is served. */
class CaseClockStory extends CaseStory {

    @Test
    void receipt_is_due_in_a_day_and_silence_goes_to_the_commission_office() {
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING")));
        found.secured(Map.of("second", "emh1"));
        var referral = found.referral();
        JsonNode task = referral.task("fr1", "answer-referral").orElseThrow();
        Instant due = Instant.parse(task.get("dueAt").asText());
        assertThat(due).isBetween(Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));

        passes("receiptLate", referral);
        await().until(() -> steps(referral).contains("referral.reminded"));
        assertThat(found.whole("em1").at("/referrals/0/escalatedAt").isNull()).isTrue();
        passes("silence", referral);

        await().until(() -> !found.whole("manager1").at("/referrals/0/escalatedAt").isNull());
        assertThat(crew.as("manager1").get("/referrals?size=100").body().get("items").findValuesAsText("referralNo"))
                .contains(referral.number());
        assertThat(referral.task("fr1", "answer-referral")).as("he may still answer").isPresent();
        referral.done("fr1", "answer-referral", Map.of("decision", "RETURN"));
        referral.done("em1", "settle-return", Map.of("decision", "RESEND", "office", "FIRE"));
        assertThat(found.whole("em1").at("/referrals/0/escalatedAt").isNull()).as("its clock runs anew").isTrue();
    }

    @Test
    void a_department_without_an_account_is_served_by_letter_on_the_same_clock() {
        var found = Casework.found(crew, "em1", Map.of("field", "TRANSPORT", "violations", List.of("NO_FIRE_WATCH")));
        found.secured(Map.of("second", "emh1"));
        var referral = found.referral();
        assertThat(found.whole("em1").at("/referrals/0/byLetter").asBoolean()).isTrue();
        assertThat(found.whole("em1").at("/referrals/0/office").asText()).isEqualTo("TRANSPORT");
        JsonNode task = referral.task("em1", "answer-referral").orElseThrow();
        assertThat(task.get("dueAt").isNull()).isFalse();

        assertThat(referral.complete("em1", "answer-referral", Map.of("decision", "ACCEPT", "receipt", "")).status())
                .as("no receipt").isEqualTo(422);
        String receipt = crew.as("em1").upload("DOCUMENT", Api.picture()).body().get("fileId").asText();
        referral.done("em1", "answer-referral", Map.of("decision", "ACCEPT", "receipt", receipt,
                "theirCaseNo", "交执〔2026〕7号"));
        assertThat(found.whole("em1").at("/referrals/0/theirCaseNo").asText()).isEqualTo("交执〔2026〕7号");
        referral.done("em1", "record-feedback", Map.of("result", "罚款500元", "letter", receipt));

        assertThat(found.status()).isEqualTo("CLOSED");
        assertThat(found.whole("em1").at("/referrals/0/result").asText()).isEqualTo("罚款500元");
    }

    /** As if its time were over. */
    private void passes(String timer, Casework referral) {
        assertThat(database.update("""
                update ACT_RU_JOB set DUEDATE_ = date_sub(utc_timestamp(), interval 1 hour)
                where HANDLER_CFG_ like concat(?, '%') and PROCESS_INSTANCE_ID_ in
                  (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)""", timer, referral.number()))
                .isEqualTo(1);
    }

    private List<String> steps(Casework referral) {
        return database.queryForList("select step from audit_entry where subject = ?", String.class,
                referral.number());
    }
}
