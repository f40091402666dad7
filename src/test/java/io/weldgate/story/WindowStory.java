package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The time a permit is good for: it ends by itself, and an approver may let it end later. */
class WindowStory extends MachineStory {

    @Test
    void an_approver_lets_the_window_end_later_and_nothing_else_changes() {
        var job = Job.appliedFor(crew, machineCode).working();
        var before = OffsetDateTime.parse(job.permit().get("until").asText());
        assertThat(job.acts("welder1", "extension", Map.of("until", before.minusMinutes(1).toString())).status())
                .isEqualTo(422);
        assertThat(job.acts("welder1", "extension", Map.of("until", before.plusHours(9).toString())).findings())
                .contains("WINDOW_TOO_LONG");

        var longer = OffsetDateTime.parse(crew.as("welder1").get("/permits/" + job.permitNo() + "/extension").body()
                .at("/properties/until/examples/0").asText()).toInstant();
        assertThat(job.acts("welder1", "extension", Map.of()).status()).isEqualTo(200);
        assertThat(job.acts("welder1", "extension", Map.of()).status()).as("one at a time").isEqualTo(422);
        assertThat(OffsetDateTime.parse(job.permit().get("until").asText())).as("not before it is granted")
                .isEqualTo(before);
        String approver = job.task("safety1", "approve-extension").isPresent() ? "safety1" : "head1";
        job.done(approver, "approve-extension");

        assertThat(OffsetDateTime.parse(job.permit().get("until").asText()).toInstant()).isEqualTo(longer)
                .isAfter(before.toInstant());
        assertThat(job.status()).isEqualTo("WORKING");
        JsonNode task = crew.as("welder1").get("/tasks/" + job.taskId("welder1", "end-hot-work")).body();
        assertThat(OffsetDateTime.parse(task.get("dueAt").asText()).toInstant())
                .isBetween(longer.minusSeconds(2), longer.plusSeconds(2));
    }

    @Test
    void after_the_work_an_extension_is_refused_but_not_granted() {
        var job = Job.appliedFor(crew, machineCode).working();
        assertThat(job.acts("welder1", "extension", Map.of()).status()).isEqualTo(200);
        String approver = job.task("safety1", "approve-extension").isPresent() ? "safety1" : "head1";
        job.done("welder1", "end-hot-work");

        var granted = job.complete(approver, "approve-extension", Map.of());
        var refused = job.complete(approver, "approve-extension", Map.of("decision", "REFUSE", "comment", "too late"));

        assertThat(granted.status()).isEqualTo(409);
        assertThat(granted.body().get("code").asText()).isEqualTo("PERMIT_NOT_OPEN");
        assertThat(refused.status()).isEqualTo(204);
        assertThat(job.steps()).contains("extension.refuse").doesNotContain("extension.grant", "window.extended");
    }

    @Test
    void a_permit_whose_window_ends_before_any_work_expires() {
        var job = Job.appliedFor(crew, machineCode, Map.of("until", OffsetDateTime.now().plusSeconds(4).toString()));
        job.approved();

        job.becomes("EXPIRED");

        assertThat(job.task("watch1", "verify-approval")).isEmpty();
        assertThat(chip.heard("1")).isEmpty();
    }

    @Test
    void a_window_that_ends_during_the_work_locks_the_machine_and_leaves_the_disposal_to_do() {
        var job = Job.appliedFor(crew, machineCode, Map.of("until", OffsetDateTime.now().plusSeconds(6).toString()))
                .working();

        job.becomes("FIRE_WATCH");

        chip.isLocked("WORK_OVER");
        job.done("welder1", "dispose-site");
    }
}
