package io.weldgate.story;

import static io.weldgate.story.Neighbourhood.EIGHT_METRES_NORTH;
import static io.weldgate.story.Neighbourhood.TWELVE_METRES_NORTH;
import static io.weldgate.story.Neighbourhood.window;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two units under one roof: one welds, the other paints, and what stands in the way of which. */
class SimopsStory extends SharedRoofStory {

    @Test
    void hot_work_is_refused_beside_painting_and_allowed_once_it_is_off_the_register() {
        String workNo = around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH).body().get("workNo").asText();

        var refused = around.applied(MACHINE);

        assertThat(refused.body().get("status").asText()).isEqualTo("REFUSED");
        assertThat(refused.findings()).contains("CONFLICTING_WORK");
        assertThat(refused.message("CONFLICTING_WORK")).contains("8.0 m", "to the north", "height +3.0 m",
                "more than 10 m");
        assertThat(refused.body().toString()).doesNotContain(OF_THE_NEIGHBOUR);
        assertThat(crew.decision("welder1", refused.body()).toString()).contains("NearbyWork")
                .doesNotContain(OF_THE_NEIGHBOUR);

        assertThat(around.cancelled("safety2", workNo).status()).isEqualTo(200);
        assertThat(around.applied(MACHINE).body().get("status").asText()).isEqualTo("IN_APPROVAL");
        assertThat(around.cancelled("safety2", workNo).status()).as("a second time").isEqualTo(409);
    }

    @Test
    void painting_twelve_metres_off_or_after_the_window_stands_in_nobodys_way() {
        around.registered("SOLVENT_OR_PAINTING", TWELVE_METRES_NORTH);
        around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH, window(around.from().plusHours(2), 2));

        assertThat(around.applied(MACHINE).findings()).doesNotContain("CONFLICTING_WORK");
    }

    @Test
    void painting_beside_issued_hot_work_is_refused_and_the_refusal_tells_no_permit() {
        var job = applied().approved();

        var refused = around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").asText()).isEqualTo("CONFLICTING_WORK");
        assertThat(refused.body().get("detail").asText()).contains("Hot work", "8.0 m", "to the south");
        assertThat(refused.body().toString()).doesNotContain(job.permitNo(), "U-0001", "示范装备", "welder1", "watch1");
        JsonNode onFile = crew.as("safety2").get("/nearby-works/" + refused.body().get("workNo").asText()).body();
        assertThat(onFile.get("state").asText()).isEqualTo("REFUSED");
        assertThat(onFile.toString()).doesNotContain(job.permitNo(), "U-0001", "welder1", "watch1");
        assertThat(around.registered("SOLVENT_OR_PAINTING", TWELVE_METRES_NORTH).status()).isEqualTo(201);

        job.act("safety1", "revocation", Map.of("reason", "wind"));
        assertThat(around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH).status()).isEqualTo(201);
    }

    @Test
    void a_permit_called_off_before_work_gives_the_ground_back() {
        var job = applied().approved();
        assertThat(around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH).status()).isEqualTo(409);

        assertThat(job.acts("welder1", "withdrawal", Map.of()).status()).isEqualTo(200);

        assertThat(around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH).status()).isEqualTo(201);
    }

    @Test
    void what_came_in_between_by_another_way_keeps_the_machine_locked() {
        var job = applied().prepared();
        String workNo = around.registered("GAS_VENTING", LATITUDE + 31 * Neighbourhood.METRE).body()
                .get("workNo").asText();
        database.update("update registered_work set latitude = ? where work_no = ?", EIGHT_METRES_NORTH, workNo);

        job.done("watch1", "verify-second-time");

        JsonNode judged = job.moment("unlock.judged");
        assertThat(judged.get("verdict").asText()).isEqualTo("REFUSED");
        assertThat(crew.as("safety1").get("/decisions/" + judged.get("decisionId").asText()).findings())
                .contains("CONFLICTING_WORK");
        assertThat(job.status()).isEqualTo("ISSUED");
    }

    @Test
    void the_place_of_work_that_has_ended_stays_hot_until_it_is_cleared_and_no_longer() {
        try (var chip = terminalOf("M-0100")) {
            var job = Job.appliedFor(crew, "M-0100").working();
            assertThat(hotWork(job, "state = 'IN_FORCE' and window_until > utc_timestamp() + interval 1 hour"))
                    .isTrue();

            job.done("welder1", "end-hot-work");
            assertThat(hotWork(job, "state = 'COOLING' and window_until < utc_timestamp() + interval 1 minute"))
                    .isTrue();
            database.update("update registered_work set window_until = utc_timestamp() - interval 1 second where "
                    + "permit_no = ?", job.permitNo());
            var beside = around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH);
            assertThat(beside.status()).as("its residual fire time is over, but nobody has cleared it").isEqualTo(409);
            assertThat(beside.body().get("code").asText()).isEqualTo("CONFLICTING_WORK");
            assertThat(around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH,
                    window(around.from().plusDays(2), 1)).status()).as("another day").isEqualTo(201);

            job.done("welder1", "dispose-site").done("watch1", "confirm-no-residual-fire")
                    .done("safety1", "accept-work");
            assertThat(hotWork(job, "state = 'OVER'")).isTrue();
            assertThat(around.registered("SOLVENT_OR_PAINTING", EIGHT_METRES_NORTH).status()).isEqualTo(201);
        } finally {
            Job.allOver(crew, "M-0100");
        }
    }

    @Test
    void a_machine_is_promised_to_one_permit_at_a_time() {
        var first = applied();
        var second = applied();
        first.approved();

        var late = second.complete(second.approver(), "approve-permit", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("code").asText()).isEqualTo("MACHINE_TAKEN");
        assertThat(around.applied(MACHINE).findings()).contains("MACHINE_TAKEN");
        assertThat(Job.applied(crew, "welder1", MACHINE, window(around.from().plusDays(1), 1)).findings())
                .doesNotContain("MACHINE_TAKEN");
        var otherMachine = Job.applied(crew, "welder1", "M-0007", Map.of());
        assertThat(otherMachine.body().get("status").asText()).isEqualTo("IN_APPROVAL");
        assertThat(otherMachine.findings()).contains("WELDER_TAKEN");

        first.act("safety1", "revocation", Map.of("reason", "wind"));
        second.approved();
    }

    private boolean hotWork(Job job, String condition) {
        return database.queryForObject("select count(*) from registered_work where permit_no = ? and " + condition,
                Long.class, job.permitNo()) == 1;
    }

    private Job applied() {
        return Job.on(crew, around.applied(MACHINE).body().get("permitNo").asText());
    }
}
