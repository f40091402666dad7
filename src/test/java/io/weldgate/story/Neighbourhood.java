package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two units under one roof, and what else is at work there: everything lasts two hours from now if not told otherwise.
 */
class Neighbourhood {

    /** On the ground, in degrees of latitude. */
    static final double METRE = 1 / 111_195.0;
    static final double METRE_EAST = METRE / Math.cos(Math.toRadians(Story.LATITUDE));
    static final double EIGHT_METRES_NORTH = Story.LATITUDE + 8 * METRE;
    static final double TWELVE_METRES_NORTH = Story.LATITUDE + 12 * METRE;

    private final Crew crew;
    private final JdbcTemplate database;
    private final OffsetDateTime from = OffsetDateTime.now().withNano(0);

    Neighbourhood(Crew crew, JdbcTemplate database) {
        this.crew = crew;
        this.database = database;
        allOver();
    }

    OffsetDateTime from() {
        return from;
    }

    Api.Answer applied(String machineCode) {
        return Job.applied(crew, "welder1", machineCode, window(from, 2));
    }

    /** By the other unit's officer. */
    Api.Answer registered(String kind, double latitude) {
        return registered(kind, latitude, Map.of());
    }

    Api.Answer registered(String kind, double latitude, Map<String, ?> instead) {
        Map<String, Object> all = new HashMap<>(Map.of("latitude", latitude, "elevationMetres", 3));
        all.putAll(instead);
        return registered("safety2", kind, all);
    }

    Api.Answer registered(String account, String kind, Map<String, ?> instead) {
        Api officer = crew.as(account);
        Map<String, Object> all = new HashMap<>(window(from, 2));
        all.putAll(Map.of("kind", kind, "longitude", Story.LONGITUDE, "workContent", "喷漆防锈", "workPlace", "西墙"));
        all.putAll(instead);
        return officer.post("/nearby-works", officer.fill(officer.get("/nearby-works/form").body(), all));
    }

    Api.Answer cancelled(String account, String workNo) {
        return crew.as(account).post("/nearby-works/" + workNo + "/cancellation", Map.of("reason", "put off"));
    }

    static Map<String, Object> window(OffsetDateTime from, int hours) {
        return Map.of("from", from.toString(), "until", from.plusHours(hours).toString());
    }

    /** Hot work that a unit has in force, without the permit it belongs to. */
    void hotWork(String workNo, String unit, String site, String permitNo, double latitude, double longitude,
            int elevation) {
        database.update("""
                insert into registered_work (work_no, version, kind, state, unit_code, area_code, site_code, permit_no,
                work_place, latitude, longitude, elevation_metres, window_from, window_until, registered_by, registered_at)
                values (?, 0, 'HOT_WORK', 'IN_FORCE', ?, '150621100', ?, ?, '西墙', ?, ?, ?,
                utc_timestamp() - interval 1 hour, utc_timestamp() + interval 1 hour, 'platform', utc_timestamp())""",
                workNo, unit, site, permitNo, latitude, longitude, elevation);
    }

    void without(String workNo) {
        database.update("delete from registered_work where work_no = ?", workNo);
    }

    void allOver() {
        database.update("update registered_work set state = 'OVER'");
    }

    static List<String> codes(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().get("errors").findValuesAsText("code");
    }
}
