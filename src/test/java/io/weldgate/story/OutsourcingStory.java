package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The neighbours weld for the first unit: under an agreement, qualified, supervised, and seeing no more than their own.
 */
class OutsourcingStory extends Story {

    private static final String MACHINE = "M-0006";
    private static final Map<String, Object> OUTSOURCED = Map.of("contractor", "U-0002", "supervisor", "shift1",
            "welders", List.of("welder9"));

    @AfterEach
    void clearUp() {
        database.update("update permit set status = 'CLOSED' where machine_code = ? and status in ('ISSUED','WORKING')",
                MACHINE);
        database.update("delete from contract_paper where filed_by = 'safety1'");
        database.update("update contract_paper set ended_at = null");
    }

    @Test
    void a_contractors_welder_scans_and_works_under_his_permit() {
        assertThat(crew.scans("welder9", "M-0007").status()).isEqualTo(404);

        Job job = Job.appliedFor(crew, MACHINE, OUTSOURCED).approved();

        assertThat(job.status()).isEqualTo("ISSUED");
        var scan = crew.scans("welder9", MACHINE);
        assertThat(scan.body().get("verdict").asText()).as("%s", scan.body()).isEqualTo("ALLOWED");
        job.done("watch1", "verify-approval").done("welder9", "clear-site");
        assertThat(crew.as("welder9").get("/permits/" + job.permitNo() + "/timeline").status()).isEqualTo(200);
    }

    @Test
    void of_the_contractor_only_the_named_and_the_office_see_the_permit() {
        Job job = Job.appliedFor(crew, MACHINE, OUTSOURCED);
        Job own = Job.appliedFor(crew, MACHINE);

        for (String account : List.of("welder9", "safety2")) {
            assertThat(sees(account, job)).as(account).isTrue();
            assertThat(sees(account, own)).as(account).isFalse();
        }
        own.approved();
        assertThat(crew.as("welder9").get("/machines/" + MACHINE).body().get("permitNo").isNull()).isTrue();
        assertThat(crew.as("welder1").get("/machines/" + MACHINE).body().get("permitNo").asText())
                .isEqualTo(own.permitNo());
        database.update("update account set person_no = 'welder8' where account = 'welder9'");
        try {
            assertThat(sees("welder9", job)).as("a colleague of the named").isFalse();
        } finally {
            database.update("update account set person_no = 'welder9' where account = 'welder9'");
        }
    }

    @Test
    void without_an_agreement_a_qualification_or_a_supervisor_it_is_refused_at_once() {
        Map<String, Object> unsupervised = new HashMap<>(OUTSOURCED);
        unsupervised.put("supervisor", "");
        assertThat(applied(unsupervised).findings()).contains("SUPERVISOR_MISSING");
        unsupervised.put("supervisor", "welder1");
        unsupervised.put("welders", List.of("welder1", "welder9"));
        assertThat(applied(unsupervised).findings()).contains("SUPERVISOR_IS_WELDER");

        database.update("update contract_paper set ended_at = now(6)");
        var refused = applied(Map.of("contractor", "U-0002", "supervisor", "shift1"));

        assertThat(refused.body().get("status").asText()).isEqualTo("REFUSED");
        assertThat(refused.findings()).contains("AGREEMENT_MISSING", "QUALIFICATION_MISSING");
    }

    @Test
    void nobody_learns_of_a_strangers_papers_by_calling_his_unit_a_contractor() {
        database.update("update contract_paper set ended_at = now(6) where kind = 'AGREEMENT'");

        var stranger = applied(OUTSOURCED);
        Map<String, Object> nobody = new HashMap<>(OUTSOURCED);
        nobody.put("welders", List.of("nobody"));

        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.body().get("errors").findValuesAsText("code")).containsExactly("NO_SUCH_PERSON");
        assertThat(stranger.body().get("errors")).isEqualTo(applied(nobody).body().get("errors"));
        assertThat(crew.as("safety1").get("/contract-papers/secondment/form").body().toString())
                .doesNotContain("welder9", "safety2");
    }

    @Test
    void an_agreement_that_ended_yesterday_covers_nothing_today() {
        database.update("update contract_paper set ended_at = now(6) where kind = 'AGREEMENT'");
        LocalDate yesterday = LocalDate.now(WeldgateTest.ZONE).minusDays(2);
        assertThat(filed("agreement", Map.of("contractor", "U-0002", "from", yesterday.minusYears(1).toString(),
                "until", yesterday.toString())).status()).isEqualTo(201);

        assertThat(applied(OUTSOURCED).findings()).contains("AGREEMENT_EXPIRED").doesNotContain("AGREEMENT_MISSING");
    }

    @Test
    void only_people_of_the_named_contractor_and_seconded_people_can_be_named() {
        Map<String, Object> seconded = Map.of("welders", List.of("welder9"));
        assertThat(applied(seconded).body().at("/errors/0/code").asText()).isEqualTo("NO_SUCH_PERSON");
        assertThat(applied(Map.of("contractor", "U-9999")).body().at("/errors/0/field").asText())
                .isEqualTo("contractor");
        assertThat(applied(Map.of("contractor", "U-0001")).body().at("/errors/0/field").asText())
                .isEqualTo("contractor");
        assertThat(applied(Map.of("supervisor", "safety2")).body().at("/errors/0/field").asText())
                .isEqualTo("supervisor");

        assertThat(filed("secondment", Map.of("person", "welder9")).status()).isEqualTo(201);

        assertThat(applied(seconded).body().get("status").asText()).isEqualTo("IN_APPROVAL");
    }

    @Test
    void a_work_file_that_begins_later_does_not_let_him_weld_today() {
        filed("secondment", Map.of("person", "welder9", "from", LocalDate.now(WeldgateTest.ZONE).plusDays(5).toString(),
                "until", LocalDate.now(WeldgateTest.ZONE).plusDays(9).toString()));

        assertThat(applied(Map.of("welders", List.of("welder9"))).findings()).contains("WELDER_NOT_ENGAGED");
    }

    private Api.Answer applied(Map<String, ?> instead) {
        return Job.applied(crew, "welder1", MACHINE, instead);
    }

    private boolean sees(String account, Job job) {
        boolean listed = StreamSupport.stream(crew.as(account).get("/permits?size=100").body().get("items")
                .spliterator(), false).anyMatch(permit -> permit.get("permitNo").asText().equals(job.permitNo()));
        boolean shown = crew.as(account).get("/permits/" + job.permitNo()).status() == 200;
        assertThat(listed).isEqualTo(shown);
        return shown;
    }

    private Api.Answer filed(String kind, Map<String, ?> instead) {
        Api officer = crew.as("safety1");
        ObjectNode form = (ObjectNode) officer.get("/contract-papers/" + kind + "/form").body();
        ObjectNode body = officer.fill(form, instead);
        body.putArray("files").add(officer.upload("DOCUMENT", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII))
                .body().get("fileId").asText());
        return officer.post("/contract-papers/" + kind, body.toString());
    }
}
