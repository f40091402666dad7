package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.terminal.BrokerAccess;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who signs, who welds and who watches stay three people, whatever happens between the signature and the arc. */
@WeldgateTest
class DutiesStory {

    private static final String MACHINE = "M-0100";

    @LocalServerPort
    private int port;
    @Autowired
    private BrokerAccess broker;
    @Autowired
    private JdbcTemplate database;

    private Crew crew;
    private Chip chip;

    @BeforeEach
    void aCrewAndATerminal() {
        crew = new Crew(port);
        chip = new Chip(broker, "T-0100");
        await().atMost(ofSeconds(5)).until(() -> crew.as("welder1").get("/machines/" + MACHINE).body().get("online").asBoolean());
    }

    @AfterEach
    void clearUp() {
        Job.allOver(crew, MACHINE);
        new Ledger(database).agreesWith(chip);
        chip.close();
    }

    @Test
    void a_fire_watch_in_whose_place_the_permit_was_signed_does_not_verify_a_second_time() {
        var job = Job.appliedFor(crew, MACHINE).prepared();
        signedFor(job, "watch1");

        var refused = job.complete("watch1", "verify-second-time", Map.of());

        assertThat(refused.findings()).containsExactly("APPROVER_IS_WATCH");
        assertThat(chip.heard("1")).isEmpty();
        signedFor(job, null);
        job.live();
    }

    @Test
    void a_lease_is_not_renewed_for_a_welder_in_whose_place_the_permit_was_signed() {
        var job = Job.appliedFor(crew, MACHINE).working();

        signedFor(job, "welder1");

        await().atMost(ofSeconds(14)).until(() -> job.status().equals("SUSPENDED"));
        assertThat(job.complete("watch1", "verify-second-time", Map.of()).findings()).containsExactly("APPROVER_IS_WELDER");
    }

    /** As it would be had the crew been changed past the platform. */
    private void signedFor(Job job, String account) {
        database.update("update permit_signature set on_behalf_of = ? where permit_no = ?", account, job.permitNo());
    }
}
