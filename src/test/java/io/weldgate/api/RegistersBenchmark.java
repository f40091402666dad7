package io.weldgate.api;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code mvn test -Pbenchmarks}: how long large registers take to come in, and how lists grow with them. */
@WeldgateTest
class RegistersBenchmark {

    private static final int UNITS = 1000;
    private static final int WARM_UP = 50;
    private static final int MEASURED = 200;
    private static final Map<String, String> LISTS = new TreeMap<>(Map.of("admin, all", "admin machines",
            "county, all", "em1 machines", "unit, all", "safety1 machines", "county, of a unit", "em1 machines?unitCode=UB-500",
            "county, code", "em1 machines?q=MB-9", "county, page 10", "em1 machines?page=10",
            "county, name", "em1 machines?q=%E7%BC%96%E5%8F%B7777"));

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;
    private Http http;
    private Map<String, String> tokens;

    @BeforeEach
    void signIn() {
        http = new Http(port);
        tokens = Map.of("admin", http.token("admin"), "em1", http.token("em1"), "safety1", http.token("safety1"));
    }

    @Test
    void registers() throws IOException {
        take("units", "code,name,kind,areaCode,headName,headPhone,headIdNumber\n" + lines(1, UNITS,
                "UB-%1$d,单位%1$d,FLEXIBLE,150621100,高建国,13847700001,11010519491231002X\n"));
        take("sites", "code,name,unitCode,profile,latitude,longitude,fenceMetres\n" + lines(1, UNITS,
                "SB-%1$d,场所%1$d,UB-%1$d,GENERAL,40.4,110.0,300\n"));
        machines(1, 1000);
        Map<String, Double> small = lists();

        long csv = machines(1001, 101_000);
        long xlsx = seconds("machines?dryRun", workbook(200_001, 300_000));
        machines(101_001, 168_000);
        database.execute("analyze table machine, work_unit");
        Map<String, Double> large = lists();

        System.out.printf("import of 100,000 machines, heap %d MB: CSV %d s, XLSX (dry run) %d s%n",
                Runtime.getRuntime().maxMemory() / 1024 / 1024, csv, xlsx);
        large.forEach((list, p95) -> System.out.printf("list of machines (%s): p95 %.1f ms of 1,000, %.1f ms of 168,000,"
                + " ratio %.2f%n", list, small.get(list), p95, p95 / small.get(list)));
        assertThat(database.queryForObject("select count(*) from machine where code like 'MB-%'", Long.class))
                .isEqualTo(168_000);
        database.update("delete from machine where code like 'MB-%'");
        database.update("delete from site where code like 'SB-%'");
        database.update("delete from work_unit where code like 'UB-%'");
    }

    private long machines(int from, int until) {
        return take("machines", "code,name,unitCode,siteCode,controlClass,purchasedOn\n" + IntStream
                .rangeClosed(from, until).mapToObj(RegistersBenchmark::machine).collect(Collectors.joining("\n")));
    }

    private static String machine(int i) {
        int unit = i % UNITS + 1;
        return "MB-%d,逆变焊机编号%d,UB-%d,SB-%d,CODED,2026-01-01".formatted(i, i, unit, unit);
    }

    private static byte[] workbook(int from, int until) throws IOException {
        var out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            var sheet = workbook.createSheet();
            for (int i = from - 1; i <= until; i++) {
                String[] cells = (i < from ? "code,name,unitCode,siteCode,controlClass,purchasedOn" : machine(i)).split(",");
                var row = sheet.createRow(i - from + 1);
                for (int j = 0; j < cells.length; j++) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static String lines(int from, int until, String pattern) {
        return IntStream.rangeClosed(from, until).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private long take(String register, String file) {
        return seconds(register, file.getBytes(StandardCharsets.UTF_8));
    }

    private long seconds(String register, byte[] file) {
        String[] asked = register.split("\\?");
        long begun = System.nanoTime();
        var taken = http.send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofByteArray(file)),
                "/api/v1/registers/" + asked[0] + "/import?dryRun=" + (asked.length > 1), "Authorization",
                "Bearer " + tokens.get("admin"), "Content-Type", "application/octet-stream");
        assertThat(taken.status()).as(taken.text()).isBetween(200, 202);
        await().atMost(ofMinutes(8)).until(() -> !"RUNNING".equals(state(taken).get("state").asText()));
        assertThat(state(taken).get("state").asText()).as(state(taken).toString()).isIn("DONE", "CHECKED");
        return (System.nanoTime() - begun) / 1_000_000_000;
    }

    private JsonNode state(Http.Answer taken) {
        return http.get(taken.header("Location"), "Authorization", "Bearer " + tokens.get("admin")).body();
    }

    private Map<String, Double> lists() {
        Map<String, Double> p95 = new LinkedHashMap<>();
        LISTS.forEach((name, list) -> p95.put(name, p95(list.split(" ")[0], list.split(" ")[1])));
        return p95;
    }

    private double p95(String account, String path) {
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
        return taken[MEASURED * 95 / 100] / 1e6;
    }
}
