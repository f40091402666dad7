package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who signs, who welds and who watches stay three people, whatever happens between the signature and the arc. */
class DutiesStory extends MachineStory {

    @Test
    void a_fire_watch_in_whose_place_the_permit_was_signed_does_not_verify_a_second_time() {
        var job = Job.appliedFor(crew, machineCode).prepared();
        signedFor(job, "watch1");

        var refused = job.complete("watch1", "verify-second-time", Map.of());

        assertThat(refused.findings()).containsExactly("APPROVER_IS_WATCH");
        assertThat(chip.heard("1")).isEmpty();
        signedFor(job, null);
        job.live();
    }

    @Test
    void a_lease_is_not_renewed_for_a_welder_in_whose_place_the_permit_was_signed() {
        var job = Job.appliedFor(crew, machineCode).working();

        signedFor(job, "welder1");

        await().until(() -> job.status().equals("SUSPENDED"));
        assertThat(job.complete("watch1", "verify-second-time", Map.of()).findings())
                .containsExactly("APPROVER_IS_WELDER");
    }

    /** As it would be had the crew been changed past the platform. */
    private void signedFor(Job job, String account) {
        database.update("update permit_signature set on_behalf_of = ? where permit_no = ?", account, job.permitNo());
    }
}
