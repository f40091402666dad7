package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.warning.Warning;
import io.weldgate.warning.Warnings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that is interrupted: the machine is dark until whoever may lifts the order and the watch has verified anew. */
class SuspensionStory extends MachineStory {

    @Autowired
    private Warnings warnings;

    @Test
    void a_suspended_machine_is_dark_until_the_order_is_lifted_and_the_fire_watch_has_verified_again() {
        var job = Job.appliedFor(crew, machineCode).working();

        assertThat(job.acts("safety1", "suspension", Map.of()).status()).isEqualTo(200);

        chip.isLocked("WORK_OVER");
        assertThat(job.status()).isEqualTo("SUSPENDED");
        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        assertThat(job.acts("safety1", "suspension", Map.of()).status()).as("twice").isEqualTo(409);
        assertThat(job.acts("watch1", "resumption", Map.of()).status()).as("not who ordered it").isEqualTo(403);

        assertThat(job.acts("safety3", "resumption", Map.of()).status()).isEqualTo(200);
        assertThat(chip.heard("1").stream().filter(one -> one.content().has("warrant")).count()).isEqualTo(1);
        job.done("watch1", "verify-second-time");

        job.becomes("WORKING");
        assertThat(chip.heard("1").stream().filter(one -> one.content().has("warrant")).count()).isEqualTo(2);
        job.closed();
    }

    @Test
    void a_welder_who_suspends_his_work_for_lunch_resumes_it_himself() {
        var job = Job.appliedFor(crew, machineCode).working();
        job.acts("welder1", "suspension", Map.of());

        assertThat(job.acts("welder1", "resumption", Map.of()).status()).isEqualTo(200);

        job.done("watch1", "verify-second-time");
        job.becomes("WORKING");
    }

    @Test
    void an_officer_takes_over_the_suspension_that_a_welder_had_ordered() {
        var job = Job.appliedFor(crew, machineCode).working();
        job.acts("welder1", "suspension", Map.of());
        assertThat(job.acts("watch1", "suspension", Map.of()).status()).as("it stands").isEqualTo(403);

        assertThat(job.acts("safety1", "suspension", Map.of()).status()).isEqualTo(200);

        assertThat(job.acts("welder1", "suspension", Map.of()).status()).as("not back to him").isEqualTo(403);
        assertThat(job.acts("welder1", "resumption", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("safety3", "resumption", Map.of()).status()).isEqualTo(200);
        job.done("watch1", "verify-second-time");
        job.becomes("WORKING");
    }

    @Test
    void when_the_fire_watch_shows_no_presence_a_warning_is_raised_once_and_the_machine_goes_dark() {
        var job = Job.appliedFor(crew, machineCode).working();

        database.update("update permit set watch_seen_at = date_sub(utc_timestamp(6), interval 1 hour) where permit_no "
                + "= ?", job.permitNo());

        await().until(() -> warnings.findBySubjectOrderById(job.permitNo()).size() == 1);
        assertThat(warnings.findBySubjectOrderById(job.permitNo())).extracting(Warning::code).containsExactly("W11");
        assertThat(job.timeline().findValuesAsText("text"))
                .anyMatch(it -> it.contains("The fire watch was last seen at 20"));
        job.becomes("SUSPENDED");
        assertThat(warnings.findBySubjectOrderById(job.permitNo())).hasSize(1);
    }

    @Test
    void a_terminal_that_warns_of_being_pried_off_goes_dark_until_an_officer_resumes_the_work() {
        var job = Job.appliedFor(crew, machineCode).working();

        chip.warns("W02", "certificate near its end");
        chip.warns("W16", "cover opened");

        chip.isLocked("WORK_OVER");
        await().until(() -> job.status().equals("SUSPENDED"));
        assertThat(job.acts("watch1", "resumption", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("welder1", "resumption", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("safety1", "resumption", Map.of()).status()).isEqualTo(200);
        job.done("watch1", "verify-second-time");
        job.becomes("WORKING");
    }

    @Test
    void work_without_a_terminal_takes_the_same_way_and_ends_in_a_verdict_instead_of_an_unlock() {
        var job = Job.appliedFor(crew, "M-0061").prepared();

        job.done("watch1", "verify-second-time");

        job.becomes("WORKING");
        assertThat(database.queryForObject("select count(*) from command where permit_no = ?", Integer.class,
                job.permitNo())).isZero();
        assertThat(crew.machine("M-0061").get("lock").asText()).isEqualTo("UNKNOWN");
        database.update("insert into ban (subject, basis, starts_on) values ('welder1', 'of this story', "
                + "'2020-01-01')");
        job.becomes("SUSPENDED");
        database.update("delete from ban where basis = 'of this story'");
        assertThat(job.acts("watch1", "resumption", Map.of()).status()).as("an officer must").isEqualTo(403);
        job.acts("safety1", "resumption", Map.of());
        job.done("watch1", "verify-second-time");
        job.becomes("WORKING");
        job.closed();
    }
}
