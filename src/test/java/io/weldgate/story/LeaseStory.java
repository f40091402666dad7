package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A machine stays live no longer than its lease, and one that has been locked is not switched on again while nobody
 * looks.
 */
class LeaseStory extends MachineStory {

    @Test
    void the_lease_is_renewed_at_half_its_length_while_the_work_goes_on() {
        var job = Job.appliedFor(crew, machineCode).working();

        await().until(() -> chip.heard("1").size() >= 2);

        var first = chip.heard("1").get(0);
        var renewal = chip.heard("1").get(1);
        assertThat(renewal.content().has("warrant")).isFalse();
        assertThat(renewal.content().get("warrantId").asText()).isNotBlank();
        assertThat(renewal.content().get("seq").asLong()).isGreaterThan(first.content().get("seq").asLong());
        job.closed();
    }

    @Test
    void without_a_fresh_fire_watch_the_lease_runs_out_and_the_watch_must_verify_again() {
        var job = Job.appliedFor(crew, machineCode).working();

        database.update("update permit set watch_seen_at = date_sub(utc_timestamp(6), interval 1 hour) where permit_no "
                + "= ?", job.permitNo());

        job.becomes("SUSPENDED");
        await().until(() -> machine("lock").equals("LOCKED"));
        job.done("watch1", "verify-second-time");
        job.becomes("WORKING");
        job.closed();
    }

    @Test
    void a_terminal_that_says_it_is_locked_gets_no_renewal_and_its_lease_lapses() {
        var job = Job.appliedFor(crew, machineCode).working();

        chip.beats(false);

        job.becomes("SUSPENDED");
        assertThat(chip.heard("1")).hasSize(1);
        await().until(() -> machine("lock").equals("LOCKED"));
    }

    @Test
    void a_terminal_that_has_restarted_gets_no_renewal_until_it_says_that_it_is_live() {
        var job = Job.appliedFor(crew, machineCode).working();

        chip.logsIn();

        job.becomes("SUSPENDED");
        assertThat(chip.unlocks()).hasSize(1);
    }

    @Test
    void the_end_of_one_permit_does_not_lock_the_machine_of_another() {
        var tomorrow = OffsetDateTime.now().plusDays(1);
        var idle = Job.appliedFor(crew, machineCode, Map.of("from", tomorrow.toString(),
                "until", tomorrow.plusHours(2).toString())).prepared();
        var working = Job.appliedFor(crew, machineCode).working();

        int locks = chip.heard("0").size();

        idle.act("safety1", "revocation", Map.of("reason", "不再需要"));

        assertThat(idle.status()).isEqualTo("REVOKED");
        await().during(ofSeconds(1)).until(() -> chip.heard("0").size() == locks);
        assertThat(working.status()).isEqualTo("WORKING");
    }
}
