package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import io.weldgate.terminal.BrokerAccess;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two units under one roof: one welds, the other paints, and neither learns more of the other than it must. */
@WeldgateTest
class SimopsStory {

    private static final String MACHINE = "M-0006";
    /** North of where hot work is applied for by the examples, in degrees. */
    private static final double EIGHT_METRES = 40.4080 + 8 / 111_195.0;
    private static final double TWELVE_METRES = 40.4080 + 12 / 111_195.0;
    private static final String[] OF_THE_NEIGHBOUR = {"U-0002", "S-UNIT2", "五金", "safety2", "韩安全", "喷漆防锈", "西墙"};

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private BrokerAccess broker;

    private Crew crew;
    private OffsetDateTime from;

    @BeforeEach
    void aCrew() {
        crew = new Crew(port);
        from = OffsetDateTime.now().withNano(0);
        clear();
    }

    @AfterEach
    void clear() {
        database.update("update permit set status = 'CLOSED' where status in ('ISSUED','WORKING','SUSPENDED','FIRE_WATCH')");
        database.update("update registered_work set state = 'OVER'");
    }

    @Test
    void hot_work_is_refused_beside_painting_and_allowed_once_it_is_off_the_register() {
        String workNo = registered("SOLVENT_OR_PAINTING", EIGHT_METRES).body().get("workNo").asText();

        var refused = applied();

        assertThat(refused.body().get("status").asText()).isEqualTo("REFUSED");
        assertThat(refused.findings()).contains("CONFLICTING_WORK");
        assertThat(message(refused, "CONFLICTING_WORK")).contains("8.0 m", "to the north", "height +3.0 m", "more than 10 m");
        assertThat(refused.body().toString()).doesNotContain(OF_THE_NEIGHBOUR);
        assertThat(decision(refused).toString()).contains("NearbyWork").doesNotContain(OF_THE_NEIGHBOUR);

        assertThat(cancelled("safety2", workNo).status()).isEqualTo(200);
        assertThat(applied().body().get("status").asText()).isEqualTo("IN_APPROVAL");
        assertThat(cancelled("safety2", workNo).status()).as("a second time").isEqualTo(409);
    }

    @Test
    void painting_twelve_metres_off_or_after_the_window_stands_in_nobodys_way() {
        registered("SOLVENT_OR_PAINTING", TWELVE_METRES);
        registered("SOLVENT_OR_PAINTING", EIGHT_METRES, Map.of("from", from.plusHours(2).toString(),
                "until", from.plusHours(4).toString()));

        assertThat(applied().findings()).doesNotContain("CONFLICTING_WORK");
    }

    @Test
    void painting_beside_issued_hot_work_is_refused_and_the_refusal_tells_no_permit() {
        var job = Job.on(crew, applied().body().get("permitNo").asText()).approved();

        var refused = registered("SOLVENT_OR_PAINTING", EIGHT_METRES);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").asText()).isEqualTo("CONFLICTING_WORK");
        assertThat(refused.body().get("detail").asText()).contains("Hot work", "8.0 m", "to the south");
        assertThat(refused.body().toString()).doesNotContain(job.permitNo(), "U-0001", "示范装备", "welder1", "watch1");
        JsonNode onFile = crew.as("safety2").get("/nearby-works/" + refused.body().get("workNo").asText()).body();
        assertThat(onFile.get("state").asText()).isEqualTo("REFUSED");
        assertThat(onFile.toString()).doesNotContain(job.permitNo(), "U-0001", "welder1", "watch1");
        assertThat(registered("SOLVENT_OR_PAINTING", TWELVE_METRES).status()).isEqualTo(201);

        job.act("safety1", "revocation", Map.of("reason", "wind"));
        assertThat(registered("SOLVENT_OR_PAINTING", EIGHT_METRES).status()).isEqualTo(201);
    }

    @Test
    void a_permit_called_off_before_work_gives_the_ground_back() {
        var job = Job.on(crew, applied().body().get("permitNo").asText()).approved();
        assertThat(registered("SOLVENT_OR_PAINTING", EIGHT_METRES).status()).isEqualTo(409);

        assertThat(job.acts("welder1", "withdrawal", Map.of()).status()).isEqualTo(200);

        assertThat(registered("SOLVENT_OR_PAINTING", EIGHT_METRES).status()).isEqualTo(201);
    }

    @Test
    void what_came_in_between_by_another_way_keeps_the_machine_locked() {
        var job = Job.on(crew, applied().body().get("permitNo").asText()).prepared();
        String workNo = registered("GAS_VENTING", 40.4080 + 31 / 111_195.0).body().get("workNo").asText();
        database.update("update registered_work set latitude = ? where work_no = ?", EIGHT_METRES, workNo);

        job.done("watch1", "verify-second-time");

        JsonNode judged = last(crew.as("safety1").get("/permits/" + job.permitNo() + "/timeline").body(), "unlock.judged");
        assertThat(judged.get("verdict").asText()).isEqualTo("REFUSED");
        assertThat(crew.as("safety1").get("/decisions/" + judged.get("decisionId").asText()).findings())
                .contains("CONFLICTING_WORK");
        assertThat(job.status()).isEqualTo("ISSUED");
    }

    @Test
    void units_that_weld_side_by_side_are_told_of_each_other() {
        database.update("""
                insert into registered_work (work_no, version, kind, state, unit_code, area_code, site_code, permit_no,
                work_place, latitude, longitude, elevation_metres, window_from, window_until, registered_by, registered_at)
                values ('NW-THEIRS', 0, 'HOT_WORK', 'IN_FORCE', 'U-0002', '150621100', 'S-UNIT2', 'HW-THEIRS', '西墙', ?,
                110.0340, 3, utc_timestamp() - interval 1 hour, utc_timestamp() + interval 1 hour, 'platform',
                utc_timestamp())""", EIGHT_METRES);
        try {
            var applied = applied();
            Job.on(crew, applied.body().get("permitNo").asText()).approved();

            assertThat(applied.body().get("status").asText()).isEqualTo("IN_APPROVAL");
            assertThat(message(applied, "NEARBY_HOT_WORK")).contains("8.0 m", "to the north");
            assertThat(decision(applied).toString()).contains("NW-THEIRS").doesNotContain("HW-THEIRS")
                    .doesNotContain(OF_THE_NEIGHBOUR);
            assertThat(database.queryForList("select text from audit_entry where subject = 'HW-THEIRS' and step = "
                    + "'nearby.hot_work'", String.class)).containsExactly("8.0 m, 180°, -3.0 m");
        } finally {
            database.update("delete from registered_work where work_no = 'NW-THEIRS'");
        }
    }

    @Test
    void the_place_of_work_that_has_ended_stays_hot_until_it_is_cleared_and_no_longer() {
        try (var chip = new Chip(broker, "T-0100")) {
            var job = Job.appliedFor(crew, "M-0100").working();
            assertThat(hotWork(job, "state = 'IN_FORCE' and window_until > utc_timestamp() + interval 1 hour")).isTrue();

            job.done("welder1", "end-hot-work");
            assertThat(hotWork(job, "state = 'COOLING' and window_until < utc_timestamp() + interval 1 minute")).isTrue();
            database.update("update registered_work set window_until = utc_timestamp() - interval 1 second where permit_no = ?",
                    job.permitNo());
            var beside = registered("SOLVENT_OR_PAINTING", EIGHT_METRES);
            assertThat(beside.status()).as("its residual fire time is over, but nobody has cleared it").isEqualTo(409);
            assertThat(beside.body().get("code").asText()).isEqualTo("CONFLICTING_WORK");
            assertThat(registered("SOLVENT_OR_PAINTING", EIGHT_METRES, Map.of("from", from.plusDays(2).toString(),
                    "until", from.plusDays(2).plusHours(1).toString())).status()).as("another day").isEqualTo(201);

            job.done("welder1", "dispose-site").done("watch1", "confirm-no-residual-fire").done("safety1", "accept-work");
            assertThat(hotWork(job, "state = 'OVER'")).isTrue();
            assertThat(registered("SOLVENT_OR_PAINTING", EIGHT_METRES).status()).isEqualTo(201);
        } finally {
            Job.allOver(crew, "M-0100");
        }
    }

    @Test
    void the_name_of_the_other_unit_is_told_under_one_roof_and_to_officials_only() {
        double east = 300 / 111_195.0 / Math.cos(Math.toRadians(40.4080));
        database.update("""
                insert into registered_work (work_no, version, kind, state, unit_code, area_code, site_code, permit_no,
                work_place, latitude, longitude, elevation_metres, window_from, window_until, registered_by, registered_at)
                values ('NW-NEXT-DOOR', 0, 'HOT_WORK', 'IN_FORCE', 'U-0001', '150621100', 'S-CONSTRUCTION', 'HW-NEXT-DOOR', '门口',
                40.4080, ?, 0, utc_timestamp() - interval 1 hour, utc_timestamp() + interval 1 hour, 'platform',
                utc_timestamp())""", 110.0340 + east);
        try {
            String path = "/nearby-works/" + registered("OTHER", 40.4080, Map.of("longitude", 110.0340 + east * 0.99))
                    .body().get("workNo").asText();

            JsonNode neighbour = crew.as("safety2").get(path).body().get("neighbours").get(0);
            JsonNode official = crew.as("em1").get(path).body().get("neighbours").get(0);

            assertThat(neighbour.get("metres").asDouble()).isBetween(2.9, 3.1);
            assertThat(neighbour.get("unit").isNull() && neighbour.get("permitNo").isNull()).isTrue();
            assertThat(official.get("unit").asText()).isEqualTo("达拉特旗示范装备制造有限公司");
            assertThat(official.get("permitNo").asText()).isEqualTo("HW-NEXT-DOOR");
            database.update("update registered_work set site_code = 'S-GENERAL' where work_no = 'NW-NEXT-DOOR'");
            JsonNode underOneRoof = crew.as("safety2").get(path).body().get("neighbours").get(0);
            assertThat(underOneRoof.get("unit").asText()).isEqualTo("达拉特旗示范装备制造有限公司");
            assertThat(underOneRoof.get("permitNo").isNull()).isTrue();
        } finally {
            database.update("delete from registered_work where work_no = 'NW-NEXT-DOOR'");
        }
    }

    @Test
    void each_registers_and_cancels_for_his_own_unit_only_and_only_as_its_safety_officer() {
        String workNo = registered("OTHER", EIGHT_METRES).body().get("workNo").asText();

        assertThat(cancelled("safety1", workNo).status()).isEqualTo(404);
        assertThat(crew.as("safety1").get("/nearby-works/" + workNo).status()).isEqualTo(404);
        assertThat(crew.as("safety1").get("/nearby-works").body().toString()).doesNotContain(workNo);
        assertThat(cancelled("welder9", workNo).status()).isEqualTo(403);
        assertThat(cancelled("grid1", workNo).status()).isEqualTo(403);
        assertThat(crew.as("welder9").get("/nearby-works/form").status()).isEqualTo(403);
        var form = crew.as("safety2").get("/nearby-works/form").body();
        assertThat(crew.as("welder9").post("/nearby-works", crew.as("safety2").fill(form, Map.of())).status()).isEqualTo(403);
        assertThat(crew.as("grid1").get("/nearby-works/" + workNo).body().get("unit").asText()).isEqualTo("U-0002");
        assertThat(crew.as("em2").get("/nearby-works/" + workNo).status()).as("of another county").isEqualTo(404);
    }

    @Test
    void nobody_reserves_ground_that_is_not_his_or_time_without_end() {
        assertThat(codes(registered("OTHER", 40.5))).containsExactly("OUTSIDE_SITE");
        assertThat(codes(registered("OTHER", EIGHT_METRES, Map.of("until", from.plusDays(8).toString()))))
                .containsExactly("TOO_LONG");
        assertThat(codes(registered("OTHER", EIGHT_METRES, Map.of("until", from.toString()))))
                .containsExactly("NOT_AFTER_FROM");
        assertThat(codes(registered("HOT_WORK", EIGHT_METRES))).containsExactly("NOT_ONE_OF");
    }

    @Test
    void a_machine_is_promised_to_one_permit_at_a_time() {
        var first = Job.on(crew, applied().body().get("permitNo").asText());
        var second = Job.on(crew, applied().body().get("permitNo").asText());
        first.approved();

        var late = second.complete(second.approver(), "approve-permit", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("code").asText()).isEqualTo("MACHINE_TAKEN");
        assertThat(applied().findings()).contains("MACHINE_TAKEN");
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of("from", from.plusDays(1).toString(),
                "until", from.plusDays(1).plusHours(1).toString())).findings()).doesNotContain("MACHINE_TAKEN");
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

    private Api.Answer applied() {
        return Job.applied(crew, "welder1", MACHINE, Map.of("from", from.toString(), "until", from.plusHours(2).toString()));
    }

    private Api.Answer registered(String kind, double latitude) {
        return registered(kind, latitude, Map.of());
    }

    private Api.Answer registered(String kind, double latitude, Map<String, ?> more) {
        Api officer = crew.as("safety2");
        Map<String, Object> instead = new HashMap<>(Map.of("kind", kind, "latitude", latitude, "longitude", 110.0340,
                "elevationMetres", 3, "workContent", "喷漆防锈", "workPlace", "西墙", "from", from.toString(),
                "until", from.plusHours(2).toString()));
        instead.putAll(more);
        return officer.post("/nearby-works", officer.fill(officer.get("/nearby-works/form").body(), instead));
    }

    private Api.Answer cancelled(String account, String workNo) {
        return crew.as(account).post("/nearby-works/" + workNo + "/cancellation", Map.of("reason", "put off"));
    }

    private JsonNode decision(Api.Answer permit) {
        return crew.as("welder1").get("/decisions/" + permit.body().get("decisionId").asText()).body();
    }

    private static String message(Api.Answer answer, String code) {
        for (JsonNode finding : answer.body().get("findings")) {
            if (finding.get("code").asText().equals(code)) {
                return finding.get("message").asText();
            }
        }
        return "";
    }

    private static JsonNode last(JsonNode timeline, String step) {
        JsonNode last = null;
        for (JsonNode moment : timeline) {
            last = moment.get("step").asText().equals(step) ? moment : last;
        }
        return last;
    }

    private static List<String> codes(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().get("errors").findValuesAsText("code");
    }
}
