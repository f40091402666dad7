package io.weldgate.simops;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.decision.WorkKind;
import io.weldgate.registry.Position;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the index and the box find is what looking at every single row would find. */
@WeldgateTest
class RegisterSearchTest {

    private static final int WORKS = 2_000;
    private static final int QUESTIONS = 200;
    private static final double RADIUS = 30;
    private static final List<Position> MIDDLES = List.of(new Position(40.408, 110.034), new Position(-54.8, -68.3),
            new Position(67.85, 20.22), new Position(0, 0), new Position(-16.8, 180), new Position(89.9999, 0));

    @Autowired
    private Surrounding surrounding;
    @Autowired
    private JdbcTemplate database;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Spot> all = new ArrayList<>();

    @BeforeEach
    void manyWorks() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < WORKS; i++) {
            Spot spot = spot("NW-SEARCH-" + i);
            all.add(spot);
            rows.add(new Object[] {spot.subject(), spot.kind().name(), spot.position().latitude(),
                spot.position().longitude(), time(spot.window().from()), time(spot.window().until())});
        }
        database.batchUpdate("""
                insert into registered_work (work_no, version, kind, state, unit_code, area_code, site_code, work_place,
                latitude, longitude, elevation_metres, window_from, window_until, registered_by, registered_at)
                values (?, 0, ?, 'IN_FORCE', 'U-0002', '150621100', 'S-UNIT2', 'x', ?, ?, 0, ?, ?, 'x', utc_timestamp())""",
                rows);
    }

    @AfterEach
    void none() {
        database.update("delete from registered_work where work_no like 'NW-SEARCH-%'");
    }

    @Test
    void the_box_and_the_index_lose_nothing_that_looking_at_every_row_finds() {
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Spot middle = spot("the one who asks");
            List<String> expected = all.stream().filter(other -> middle.isBeside(other, RADIUS))
                    .filter(other -> middle.kind() == WorkKind.HOT_WORK || other.kind() == WorkKind.HOT_WORK)
                    .map(Spot::subject).toList();

            assertThat(surrounding.around(middle, RADIUS)).as("seed %d: %s", seed, middle)
                    .extracting(neighbour -> neighbour.work().workNo()).filteredOn(no -> no.startsWith("NW-SEARCH-"))
                    .containsExactlyInAnyOrderElementsOf(expected);
            found += expected.size();
        }
        assertThat(found).as("the questions had answers, seed %d", seed).isGreaterThan(QUESTIONS);
    }

    private Spot spot(String subject) {
        Position middle = MIDDLES.get(random.nextInt(MIDDLES.size()));
        Position position = Spots.beside(middle, random.nextDouble(-60, 60), random.nextDouble(-60, 60));
        long from = random.nextLong(-7_200, 7_200);
        Spot spot = Spots.at(WorkKind.values()[random.nextInt(WorkKind.values().length)], position, from,
                from + random.nextLong(60, 7_200));
        return new Spot(subject, spot.kind(), spot.unitCode(), spot.areaCode(), spot.siteCode(), spot.position(),
                0, spot.window());
    }

    private static Timestamp time(Instant at) {
        return Timestamp.from(at);
    }
}
