package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One electronic file per machine: whatever happened to it, in the order of time. */
class MachineFileStory extends MachineStory {

    private static final String NEW = "MF-1";
    private static final String IMPORTED = "MF-2";

    @Autowired
    private Trail trail;
    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void putAway() {
        database.update("delete from terminal where machine_code like 'MF-%'");
        database.update("delete from machine where code like 'MF-%'");
        database.update("delete from warning where code = 'W99'");
    }

    @Test
    void it_tells_of_permits_commands_with_their_ends_warnings_silences_and_decisions_the_latest_first() {
        crew.scans("welder1", machineCode);
        Job job = Job.appliedFor(crew, machineCode).working();
        chip.warns("W07", "电流异常");
        transaction.executeWithoutResult(status -> trail.changed(
                Entry.of(machineCode.replace("M-", "T-"), "silence.noticed", Actor.PLATFORM)));
        job.closed();

        JsonNode all = file("safety1", "size=100");

        assertThat(all.findValuesAsText("kind")).contains("PERMIT", "COMMAND", "DECISION", "WARNING", "SILENCE");
        assertThat(steps(all)).contains("permit.applied", "permit.issued", "permit.closed", "command.unlock",
                "command.lock", "SCAN");
        assertThat(all.findValuesAsText("at")).isSortedAccordingTo((one, other) ->
                Instant.parse(other).compareTo(Instant.parse(one)));
        JsonNode lock = file("safety1", "kind=COMMAND").get(0);
        assertThat(lock.get("step").asText()).isEqualTo("command.lock");
        assertThat(lock.get("to").asText()).isEqualTo("ACKED");
        assertThat(Instant.parse(lock.get("endedAt").asText()))
                .isAfterOrEqualTo(Instant.parse(lock.get("at").asText()));
        assertThat(steps(file("safety1", "kind=WARNING"))).containsOnly("warning.raised");
        assertThat(steps(file("safety1", "kind=PERMIT"))).contains("permit.applied").doesNotContain("warning.raised");
        assertThat(file("safety1", "kind=DECISION")).allSatisfy(line ->
                assertThat(line.get("decisionId").asText()).startsWith("D-"));
    }

    @Test
    void it_tells_of_the_registration_and_of_terminals_fitted_exchanged_and_removed() {
        Api officer = crew.as("safety1");
        Map<String, Object> row = new java.util.HashMap<>(Map.of("code", NEW, "name", "档案焊机", "unitCode", "U-0001",
                "siteCode", "S-GENERAL", "controlClass", "CODED", "terminal", "TF-1", "terminalSecret",
                "0123456789abcdef"));
        assertThat(officer.post("/registers/machines", row).status()).isEqualTo(201);
        row.putAll(Map.of("terminal", "TF-2", "terminalSecret", "fedcba9876543210"));
        assertThat(officer.put("/registers/machines/" + NEW, row).status()).isEqualTo(200);
        row.keySet().removeAll(List.of("terminal", "terminalSecret"));
        assertThat(officer.put("/registers/machines/" + NEW, row).status()).isEqualTo(200);

        JsonNode terminals = crew.as("em1").get("/machines/" + NEW + "/file?kind=TERMINAL").body().get("items");

        assertThat(steps(terminals)).containsExactly("terminal.removed", "terminal.exchanged", "terminal.fitted");
        assertThat(terminals.get(1).get("text").asText()).isEqualTo("TF-1 → TF-2");
        assertThat(steps(crew.as("installer1").get("/machines/" + NEW + "/file?kind=REGISTER").body().get("items")))
                .as("each change once").containsExactly("register.added");
    }

    @Test
    void a_machine_that_came_with_a_file_is_known_by_its_day_of_registration() {
        assertThat(crew.as("safety1").csv("/registers/machines/import", "code,name,unitCode,siteCode,controlClass\n"
                + IMPORTED + ",导入焊机,U-0001,S-GENERAL,CODED\n").status()).isEqualTo(200);

        JsonNode lines = crew.as("head1").get("/machines/" + IMPORTED + "/file").body().get("items");

        assertThat(steps(lines)).containsExactly("register.added");
        assertThat(crew.as("head1").get("/machines/" + IMPORTED + "/file?to=2020-01-01T00:00:00Z").body().get("items"))
                .isEmpty();
    }

    @Test
    void it_is_leafed_through_and_no_line_is_told_twice() {
        Job.appliedFor(crew, machineCode).approved();
        List<String> leafed = new ArrayList<>();
        JsonNode page;
        int at = 0;
        do {
            page = crew.as("safety1").get("/machines/" + machineCode + "/file?kind=PERMIT&size=7&page=" + at++).body();
            page.get("items").forEach(line -> leafed.add(line.toString()));
        } while (page.get("more").asBoolean() && at < 4);

        assertThat(leafed).hasSizeGreaterThan(7).doesNotHaveDuplicates();
        assertThat(file("safety1", "kind=PERMIT&size=7")).hasSize(7);
    }

    @Test
    void the_office_and_the_areas_officials_read_it_and_nobody_else() {
        for (String account : List.of("safety1", "head1", "grid1", "em1", "installer1", "manager1", "admin")) {
            assertThat(status(account)).as(account).isEqualTo(200);
        }
        for (String account : List.of("welder1", "watch1", "gas1")) {
            assertThat(status(account)).as(account).isEqualTo(403);
        }
        for (String account : List.of("safety2", "welder9", "em2")) {
            assertThat(status(account)).as(account).isEqualTo(404);
        }
        assertThat(crew.as("admin").get("/machines/M-NONE/file").status()).isEqualTo(404);
        assertThat(crew.as("admin").get("/machines/" + machineCode + "/file?kind=WEATHER").status()).isEqualTo(422);
    }

    private int status(String account) {
        return crew.as(account).get("/machines/" + machineCode + "/file").status();
    }

    private JsonNode file(String account, String query) {
        return crew.as(account).get("/machines/" + machineCode + "/file?" + query).body().get("items");
    }

    private static List<String> steps(JsonNode lines) {
        return lines.findValuesAsText("step");
    }
}
