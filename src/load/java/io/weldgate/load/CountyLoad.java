package io.weldgate.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.Copies;
import io.weldgate.Outside;
import io.weldgate.Started;
import io.weldgate.Turns;
import io.weldgate.api.Http;
import io.weldgate.embedded.BareDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code mvn test -Pload}: 200 officers and 2,000 welders look at their pages on one node for five minutes, each at one
 * every half minute; none is late, none fails, and no memory is lost. {@code -Dload.length=PT30S -Dload.officers=10
 * -Dload.welders=100} makes a short try. Signing in is counted apart.
 */
class CountyLoad {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MEGABYTE = 1024 * 1024.0;
    private static final double MOST_GROWTH = 1.1;

    private final Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
    private final int port = Outside.freePort();

    @Test
    void every_page_is_there_in_time_and_no_memory_is_lost() throws Exception {
        Files.createDirectories(folder);
        try (var database = new BareDatabase(); var node = node(database)) {
            settle(new JdbcTemplate(database.pool()));
            apply();
            // once before, so that what is kept for good does not count as growth
            assertThat(gatling("-Dload.length=PT20S", "-Dload.officers=5", "-Dload.welders=20")).isBetween(0, 2);
            long before = node.liveHeap();
            int outcome = gatling(System.getProperties().stringPropertyNames().stream()
                    .filter(name -> name.startsWith("load.")).map(name -> "-D" + name + "=" + System.getProperty(name))
                    .toArray(String[]::new));
            long after = node.liveHeap();
            Turns.tell("load: live heap %.0f MB before, %.0f MB after", before / MEGABYTE, after / MEGABYTE);
            assertThat(outcome).as("what was demanded of the pages").isZero();
            assertThat((double) after / before).isLessThan(MOST_GROWTH);
        }
    }

    private Started node(BareDatabase database) throws IOException, InterruptedException {
        Path ours = Started.jar(folder.resolve("ours.jar"), Path.of("target", "classes").toAbsolutePath(), "");
        return new Started(folder.resolve("node.log"), "http://127.0.0.1:" + port + "/actuator/health", List.of("-cp",
                ours + File.pathSeparator + Started.libraries(), "io.weldgate.Weldgate", "--server.port=" + port,
                "--weldgate.mqtt.port=" + Outside.freePort(), "--weldgate.data-dir=" + folder.resolve("data"),
                "--weldgate.database.url=" + database.url(), "--weldgate.database.username=" + database.user(),
                "--weldgate.database.password=" + database.password()));
    }

    /** A hundred units with their place, officers, welders and machines, like those of the demo. */
    private static void settle(JdbcTemplate database) {
        copy(database, "work_unit", "code", "LU-", "code = 'U-0001'", County.UNITS);
        copy(database, "site", "code", "LS-", "code = 'S-GENERAL'", County.UNITS);
        copy(database, "person", "person_no", "LW-", "person_no = 'welder1'", County.WELDERS);
        copy(database, "person", "person_no", "LF-", "person_no = 'watch1'", County.UNITS);
        copy(database, "person", "person_no", "LO-", "person_no = 'safety1'", County.OFFICERS);
        copy(database, "machine", "code", "LM-", "code = 'M-0061'", County.WELDERS);
        copy(database, "certificate", "certificate_id", "LC-", "certificate_id = (select min(certificate_id) from "
                + "certificate where holder = 'welder1')", County.WELDERS);
        copy(database, "account", "account", "LW-", "account = 'welder1'", County.WELDERS);
        copy(database, "account", "account", "LO-", "account = 'safety1'", County.OFFICERS);
        copy(database, "account_role", "account", "LW-", "account = 'welder1'", County.WELDERS);
        copy(database, "account_role", "account", "LO-", "account = 'safety1'", County.OFFICERS);
        String unit = "concat('LU-', mod(cast(substring(%s, 4) as unsigned), " + County.UNITS + ") + 1)";
        database.update("update person set unit_code = " + unit.formatted("person_no")
                + " where person_no like 'L__%'");
        database.update("update machine set unit_code = " + unit.formatted("code") + ", site_code = replace("
                + unit.formatted("code") + ", 'LU', 'LS') where code like 'LM-%'");
        database.update("update site set unit_code = replace(code, 'LS', 'LU') where code like 'LS-%'");
        database.update("update certificate set holder = replace(certificate_id, 'LC', 'LW') where certificate_id like "
                + "'LC-%'");
        database.update("update account set person_no = account, unit_code = " + unit.formatted("account")
                + " where account like 'LW-%' or account like 'LO-%'");
    }

    private static void copy(JdbcTemplate database, String table, String key, String prefix, String of, int many) {
        Copies.add(database, table, key, "concat('" + prefix + "', n)", of, 1, many);
    }

    /** By one welder of each unit, so that the lists are not empty. */
    private void apply() {
        Http http = new Http(port);
        for (int number = 1; number <= Math.min(County.UNITS, County.WELDERS); number++) {
            String token = "Bearer " + http.token("LW-" + number);
            JsonNode form = http.get("/api/v1/permits/form?machineCode=LM-" + number, "Authorization", token).body();
            ObjectNode filled = JSON.createObjectNode();
            form.get("properties").fields().forEachRemaining(property -> {
                if (!property.getValue().path("format").asText().equals("file-id")) {
                    filled.set(property.getKey(), property.getValue().get("examples").get(0));
                }
            });
            filled.put("watch", "LF-" + number);
            var answer = http.post("/api/v1/permits", filled.toString(), "Authorization", token, "Content-Type",
                    "application/json");
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    private int gatling(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-Xmx512m", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dgatling.ssl.useOpenSsl=false", "-Dload.address=http://127.0.0.1:" + port));
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling", "-s",
                County.class.getName(), "-nr", "-rf", folder.resolve("gatling").toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
