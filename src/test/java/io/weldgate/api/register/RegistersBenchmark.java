package io.weldgate.api.register;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.OperatingSystemMXBean;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Http;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.UriUtils;

/**
 * {@code mvn test -Pbenchmarks -Dtest=RegistersBenchmark}: how long large registers take to come in, and how lists grow
 * with them, each beside the same list of a thousand rows.
 */
@WeldgateTest
class RegistersBenchmark {

    private static final int SMALL = 1000;
    private static final int IMPORTED = 100_000;
    private static final int MACHINES = 168_000;
    private static final int PEOPLE = 179_000;
    private static final int WARM_UP = 50;
    private static final int MEASURED = 150;
    private static final int ROUNDS = 3;
    /**
     * Whole registers, one unit, beginnings of codes; words in few names, in many and in all; words nowhere in reach.
     */
    private static final List<String> LISTS = List.of("admin machines", "em1 machines", "em1 machines?unitCode=UB-500",
            "em1 machines?q=MB-9", "em1 machines?q=编号777", "em1 machines?q=编号7", "em1 machines?q=变",
            "em1 machines?unitCode=UB-500&q=逆变", "em1 people", "em1 people?unitCode=UB-500", "em1 people?q=PB-9",
            "em1 people?q=焊工777", "em1 people?q=焊工", "admin people?q=工77", "em1 people?q=欧阳", "em2 people?q=焊工");

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;
    private Http http;
    private Map<String, String> tokens;
    private int progress;
    private double processor;

    @BeforeEach
    void signIn() {
        http = new Http(port);
        tokens = Map.of("admin", http.token("admin"), "em1", http.token("em1"), "em2", http.token("em2"));
    }

    @AfterEach
    void clearUp() {
        while (database.update("delete from name_part where owner like '_B-%' limit 200000") > 0) {
            // all at once would take longer than a connection waits
        }
        database.update("delete from machine where code like 'MB-%'");
        database.update("delete from person where person_no like 'PB-%'");
        database.update("delete from site where code like 'SB-%'");
        database.update("delete from work_unit where code like 'UB-%'");
    }

    @Test
    void registers() throws IOException {
        take("units", ManyRows.csv("code,name,kind,areaCode,headName,headPhone,headIdNumber", 1, ManyRows.UNITS,
                "UB-%1$d,单位%1$d,FLEXIBLE,150621100,高建国,13847700001,11010519491231002X"::formatted));
        take("sites", ManyRows.csv("code,name,unitCode,profile,latitude,longitude,fenceMetres", 1, ManyRows.UNITS,
                "SB-%1$d,场所%1$d,UB-%1$d,GENERAL,40.4,110.0,300"::formatted));
        take("machines", ManyRows.csv(ManyRows.MACHINE, 1, SMALL, ManyRows::machine));
        take("people", ManyRows.csv(ManyRows.PERSON, 1, SMALL, ManyRows::person));
        lists();
        Map<String, double[]> small = lists();

        int rest = SMALL + IMPORTED;
        report("machines, CSV", take("machines", ManyRows.csv(ManyRows.MACHINE, SMALL + 1, rest, ManyRows::machine)));
        report("machines, XLSX, dry run",
                take("machines?dryRun", ManyRows.workbook(MACHINES + 1, MACHINES + IMPORTED)));
        report("people, CSV", take("people", ManyRows.csv(ManyRows.PERSON, SMALL + 1, rest, ManyRows::person)));
        database.update(ManyRows.MORE_MACHINES);
        database.update(ManyRows.MORE_PEOPLE);
        IntStream.range(0, 10).forEach(digit -> database.update(ManyRows.moreNames(digit)));

        lists().forEach((list, large) ->
                System.out.printf("%-30s of 1,000 rows p50 %6.1f p95 %6.1f ms, of %,d p50 %6.1f"
                + " p95 %6.1f ms: %.2fx, p95 %.2fx, load %.1f%n", list, small.get(list)[0], small.get(list)[1],
                list.contains("people") ? PEOPLE : MACHINES, large[0], large[1], large[0] / small.get(list)[0],
                large[1] / small.get(list)[1], load()));
        assertThat(database.queryForObject("select count(*) from machine where code like 'MB-%'", Integer.class))
                .isEqualTo(MACHINES);
        assertThat(database.queryForObject("select count(*) from person where person_no like 'PB-%'", Integer.class))
                .isEqualTo(PEOPLE);
    }

    private void report(String what, double seconds) {
        System.out.printf("import of 100,000 %-24s %5.1f s, %5.1f s of processor, heap %d MB, told %d times, load "
                + "%.1f%n", what, seconds, processor, Runtime.getRuntime().maxMemory() / 1024 / 1024, progress, load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Of this whole process, the database not among it. */
    private static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private double take(String register, byte[] file) {
        String[] asked = register.split("\\?");
        long begun = System.nanoTime();
        double used = processorSeconds();
        var taken = http.send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofByteArray(file)),
                "/api/v1/registers/" + asked[0] + "/import?dryRun=" + (asked.length > 1), "Authorization",
                "Bearer " + tokens.get("admin"), "Content-Type", "application/octet-stream");
        assertThat(taken.status()).as(taken.text()).isBetween(200, 202);
        Set<Integer> told = new HashSet<>();
        await().atMost(ofMinutes(8)).until(() -> {
            JsonNode state = state(taken);
            told.add(state.get("rows").asInt());
            return !"RUNNING".equals(state.get("state").asText());
        });
        progress = told.size();
        assertThat(state(taken).get("state").asText()).as(state(taken).toString()).isIn("DONE", "CHECKED");
        processor = processorSeconds() - used;
        return (System.nanoTime() - begun) / 1e9;
    }

    private JsonNode state(Http.Answer taken) {
        return http.get(taken.header("Location"), "Authorization", "Bearer " + tokens.get("admin")).body();
    }

    /** Each list some times over, apart from each other, and the best of it: others share the processor. */
    private Map<String, double[]> lists() {
        database.execute("analyze table machine, person, work_unit, name_part");
        Map<String, double[]> taken = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            LISTS.forEach(list -> taken.merge(list,
                    taken(list.split(" ")[0], UriUtils.encodeQuery(list.split(" ")[1], "UTF-8")),
                    (best, again) -> new double[] {Math.min(best[0], again[0]), Math.min(best[1], again[1])}));
        }
        return taken;
    }

    /** The median and the 95th of a hundred, in milliseconds. */
    private double[] taken(String account, String path) {
        long[] taken = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long begun = System.nanoTime();
            var answer = http.get("/api/v1/registers/" + path, "Authorization", "Bearer " + tokens.get(account));
            if (i >= 0) {
                taken[i] = System.nanoTime() - begun;
            }
            assertThat(answer.status()).as(path).isEqualTo(200);
        }
        Arrays.sort(taken);
        return new double[] {taken[MEASURED / 2] / 1e6, taken[MEASURED * 95 / 100] / 1e6};
    }
}
