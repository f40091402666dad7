package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application on its way, before any work: returned, copied, signed by all who must, called off. */
class PaperworkStory extends MachineStory {

    @Test
    void a_returned_application_is_corrected_and_then_approved_or_withdrawn_by_its_applicant_alone() {
        var job = Job.appliedFor(crew, machineCode);
        job.complete(job.approver(), "approve-permit", Map.of("decision", "RETURN", "comment", "请写明地点"));
        assertThat(job.status()).isEqualTo("RETURNED");

        job.done("welder1", "correct-application");

        assertThat(job.status()).isEqualTo("IN_APPROVAL");
        assertThat(job.act("watch1", "withdrawal", Map.of("reason", "x")).status()).isEqualTo(403);
        assertThat(job.act("welder1", "withdrawal", Map.of("reason", "不做了")).body().get("status").asText())
                .isEqualTo("WITHDRAWN");
        assertThat(job.act("welder1", "withdrawal", Map.of("reason", "不做了")).status()).isEqualTo(409);
    }

    @Test
    void an_issued_permit_is_called_off_before_work_and_not_after() {
        var job = Job.appliedFor(crew, machineCode).approved();
        assertThat(job.acts("welder3", "withdrawal", Map.of()).status()).isEqualTo(403);

        assertThat(job.acts("welder1", "withdrawal", Map.of()).status()).isEqualTo(200);

        assertThat(job.status()).isEqualTo("WITHDRAWN");
        assertThat(job.task("watch1", "verify-approval")).isEmpty();
        var begun = Job.appliedFor(crew, machineCode).working();
        assertThat(begun.acts("welder1", "withdrawal", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void an_earlier_permit_is_copied_as_a_draft_of_which_nothing_is_confirmed() {
        var job = Job.appliedFor(crew, machineCode, Map.of("workContent", "seam 7 of tank 3", "watch", "watch2"));
        job.acts("welder1", "withdrawal", Map.of());
        Api welder = crew.as("welder1");

        JsonNode draft = welder.get("/permits/form?machineCode=" + machineCode + "&copyOf=" + job.permitNo()).body();

        assertThat(draft.at("/properties/workContent/examples/0").asText()).isEqualTo("seam 7 of tank 3");
        var again = Job.on(crew, welder.post("/permits", welder.fill(draft, Map.of())).body().get("permitNo").asText());
        assertThat(again.status()).isEqualTo("IN_APPROVAL");
        assertThat(again.permit().get("checks")).isEmpty();
        assertThat(crew.as("safety2").get("/permits/form?machineCode=" + machineCode + "&copyOf=" + job.permitNo())
                .status()).isEqualTo(404);
        again.acts("welder1", "withdrawal", Map.of());
    }

    @Test
    void a_unit_demands_signatures_of_its_own_on_top_of_the_law_s_and_never_fewer() {
        assertThat(crew.as("safety1").put("/own-signatures/GENERAL", Map.of("roles", List.of("BASE_HEAD"))).status())
                .as("only its head may").isEqualTo(403);
        assertThat(crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of("JANITOR"))).status())
                .isEqualTo(422);
        assertThat(crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of("BASE_HEAD"))).status())
                .isEqualTo(204);

        var job = Job.appliedFor(crew, machineCode);
        var signers = job.signedByAll();
        crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of()));

        assertThat(crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of("BASE_HEAD"))).status())
                .isEqualTo(204);
        assertThat(crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of("BASE_HEAD", "UNIT_HEAD")))
                .status()).as("one of them stays").isEqualTo(204);
        assertThat(crew.as("head1").get("/own-signatures").body().get("GENERAL").toString())
                .isEqualTo("[\"BASE_HEAD\",\"UNIT_HEAD\"]");
        crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of()));

        assertThat(signers).hasSize(2).startsWith("base1").containsAnyOf("safety1", "head1");
        assertThat(job.permit().get("status").asText()).isEqualTo("ISSUED");
        job.acts("welder1", "withdrawal", Map.of());
    }

    @Test
    void on_a_construction_site_another_certificate_is_demanded_and_the_class_is_signed_on_site() {
        var wrong = Job.appliedFor(crew, "M-0030");
        assertThat(wrong.status()).isEqualTo("REFUSED");
        assertThat(wrong.permit().findPath("findings").findValuesAsText("code")).contains("FIELD_MISMATCH");

        var job = Job.on(crew, Job.applied(crew, "welder6", "M-0030",
                Map.of("circumstances", List.of("CONFINED_SPACE"))).body().get("permitNo").asText());

        assertThat(job.permit().get("grade").asText()).isEqualTo("CLASS_1");
        job.done("gas1", "test-gas");
        assertThat(job.complete("base1", "approve-permit", Map.of("latitude", 40.5, "longitude", 110.5)).findings())
                .as("not from his desk").contains("OUTSIDE_FENCE");
        assertThat(job.signedByAll()).containsExactly("base1", "safety1", "head1");
        assertThat(job.status()).isEqualTo("ISSUED");
        job.acts("welder6", "withdrawal", Map.of());
    }

    @Test
    void another_units_officer_finds_nothing() {
        var job = Job.appliedFor(crew, machineCode);

        assertThat(crew.as("safety2").get("/permits/" + job.permitNo()).status()).isEqualTo(404);
        assertThat(crew.as("safety2").get("/permits/" + job.permitNo() + "/timeline").status()).isEqualTo(404);
        assertThat(crew.as("safety2").get("/processes/" + job.permitNo()).status()).isEqualTo(404);
        assertThat(crew.as("safety2").get("/tasks/" + job.taskId(job.approver(), "approve-permit")).status())
                .isEqualTo(404);
        assertThat(crew.as("safety2").get("/permits").body().findValuesAsText("permitNo"))
                .doesNotContain(job.permitNo());
    }
}
