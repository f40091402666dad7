package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While an officer is away another signs in his place: with his own name, for a time, and never for his own work. */
class DelegationStory extends Story {

    private static final String MACHINE = "M-0004";

    @AfterEach
    void clearUp() {
        database.update("delete from delegation");
        database.update("update permit set status = 'CLOSED' where machine_code = ? and status in ('ISSUED','WORKING')",
                MACHINE);
    }

    @Test
    void who_stands_in_approves_with_his_own_name_and_it_is_told_for_whom() {
        Job job = Job.appliedFor(crew, MACHINE);
        String away = job.approver();
        assertThat(job.task("shift1", "approve-permit")).isEmpty();

        assertThat(delegate(away, Map.of("delegate", "shift1")).status()).isEqualTo(201);
        job.done("shift1", "approve-permit");

        assertThat(job.permit().get("approver").asText()).isEqualTo("shift1");
        JsonNode signed = job.moment("approval.approve");
        assertThat(signed.get("actor").asText()).isEqualTo("shift1");
        assertThat(signed.get("onBehalfOf").asText()).isEqualTo(away);
    }

    @Test
    void who_stands_in_signs_and_does_nothing_else_that_an_officer_may() {
        Job job = Job.appliedFor(crew, MACHINE);
        String officer = job.approver();
        delegate(officer, Map.of("delegate", "shift1"));
        job.done("shift1", "approve-permit");

        for (String act : List.of("revocation", "handover", "watch-change")) {
            assertThat(job.acts("shift1", act, Map.of()).status()).as(act).isEqualTo(403);
        }
        assertThat(job.status()).isEqualTo("ISSUED");
        assertThat(job.act(officer, "revocation", Map.of("reason", "the officer's own")).status()).isEqualTo(200);
    }

    @Test
    void the_officer_himself_still_signs_for_himself() {
        Job job = Job.appliedFor(crew, MACHINE);
        String officer = job.approver();
        delegate(officer, Map.of("delegate", "shift1"));

        job.done(officer, "approve-permit");

        assertThat(job.timeline().findValues("onBehalfOf")).allMatch(JsonNode::isNull);
    }

    @Test
    void a_delegation_ends_when_it_is_taken_back_and_does_not_hold_before_it_begins() {
        Job job = Job.appliedFor(crew, MACHINE);
        String away = job.approver();
        OffsetDateTime tomorrow = OffsetDateTime.now().plusDays(1);

        delegate(away, Map.of("delegate", "shift1", "from", tomorrow.toString(), "until",
                tomorrow.plusDays(1).toString()));
        assertThat(job.task("shift1", "approve-permit")).isEmpty();

        long id = delegate(away, Map.of("delegate", "shift1")).body().get("id").asLong();
        String taskId = job.taskId("shift1", "approve-permit");
        assertThat(crew.as("base1").post("/delegations/" + id + "/revocation", "").status()).isEqualTo(404);
        assertThat(crew.as(away).post("/delegations/" + id + "/revocation", "").status()).isEqualTo(204);
        assertThat(job.task("shift1", "approve-permit")).isEmpty();
        JsonNode form = crew.as("shift1").get("/tasks/" + taskId).body().get("form");
        assertThat(crew.as("shift1").post("/tasks/" + taskId + "/complete",
                crew.as("shift1").fill(form, Map.of())).status()).isEqualTo(403);
        assertThat(database.queryForList("select step from audit_entry where subject = ? order by id", String.class,
                "delegation:" + id)).containsExactly("delegation.made", "delegation.revoked");
    }

    @Test
    void neither_the_applicant_nor_who_stands_in_for_him_approves() {
        Job first = Job.appliedFor(crew, MACHINE);
        String officer = first.approver();
        delegate(officer, Map.of("delegate", "shift1"));

        Job standIns = applied("shift1");
        assertThat(standIns.complete("shift1", "approve-permit", Map.of()).body().get("code").asText())
                .isEqualTo("APPROVER_IS_APPLICANT");

        Job officers = applied(officer);
        assertThat(officers.complete("shift1", "approve-permit", Map.of()).body().get("code").asText())
                .isEqualTo("APPROVER_IS_APPLICANT");
        assertThat(officers.status()).isEqualTo("IN_APPROVAL");
    }

    @ParameterizedTest
    @CsvSource({"safety1, delegate, welder1, NOT_AUTHORISED", "safety1, delegate, safety2, NOT_AUTHORISED",
        "safety1, delegate, safety1, NOT_AUTHORISED", "safety1, delegate, nobody, NOT_AUTHORISED",
        "safety1, role, UNIT_HEAD, NOT_YOUR_ROLE", "safety1, until, 2000-01-01T00:00:00+08:00, NOT_AFTER_FROM",
        "safety1, until, 2100-01-01T00:00:00+08:00, DELEGATION_TOO_LONG"})
    void only_what_is_ones_own_is_delegated_to_who_is_trusted_for_a_while(String account, String field, String value,
            String code) {
        var refused = delegate(account, Map.of(field, value));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(refused.body().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void what_was_delegated_is_not_passed_on_and_others_do_not_delegate() {
        delegate("head1", Map.of("delegate", "safety1"));

        assertThat(delegate("safety1", Map.of("role", "UNIT_HEAD", "delegate", "shift1")).status()).isEqualTo(422);
        for (String account : List.of("welder1", "watch1", "em1", "admin")) {
            assertThat(crew.as(account).get("/delegations/form").status()).as(account).isEqualTo(403);
        }
        assertThat(crew.as("safety2").get("/delegations").body()).isEmpty();
        assertThat(crew.as("welder1").get("/delegations").body()).hasSize(1);
    }

    private Api.Answer delegate(String account, Map<String, ?> instead) {
        Api officer = crew.as(account);
        return officer.post("/delegations", officer.fill(officer.get("/delegations/form").body(), instead));
    }

    private Job applied(String account) {
        return Job.on(crew, Job.applied(crew, account, MACHINE, Map.of("welders", List.of("welder1"))).body()
                .get("permitNo").asText());
    }
}
