package io.weldgate.identity;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A permit with all that hangs on it, of one unit; and the same of another unit, and of one in another area. */
class AccessRecords {

    private static final String MACHINE = "M-0007";

    private final JdbcTemplate database;
    private final MockMvc door;
    private final RequestPostProcessor welder;
    private final RequestPostProcessor officer;
    private List<Held> all = List.of();

    AccessRecords(JdbcTemplate database, MockMvc door, RequestPostProcessor welder, RequestPostProcessor officer) {
        this.database = database;
        this.door = door;
        this.welder = welder;
        this.officer = officer;
    }

    /** @param taskId null where nobody waits */
    record Held(String unit, String area, String permitNo, String machineCode, String decisionId, String fileId,
            String workNo, long id, String taskId) {

        String marker() {
            return "MARK-" + permitNo;
        }

        String site() {
            return unit.equals("U-0001") ? "S-GENERAL" : "S-ACCESS-" + id;
        }

        /** Someone of the unit. */
        String account() {
            return unit.equals("U-0001") ? "welder1" : "access" + id;
        }

        String certificate() {
            return "C-ACCESS-" + id;
        }

        /** Whose certificate it is. */
        String person() {
            return unit.equals("U-0001") ? "welder1" : "P-" + unit;
        }

        Map<String, String> values() {
            Map<String, String> values = new HashMap<>(Map.of("permitNo", permitNo, "businessKey", permitNo,
                    "machineCode", machineCode, "decisionId", decisionId, "fileId", fileId, "workNo", workNo,
                    "id", Long.toString(id), "profile", "GENERAL", "kind", "agreement"));
            values.put("key", machineCode);
            values.put("unitCode", unit);
            values.put("account", account());
            values.put("number", "EN-ACCESS-" + id);
            values.put("purpose", "PORTRAIT");
            values.put("taskId", String.valueOf(taskId));
            values.put("date", "2026-10-01");
            values.put("caseNo", AccessCases.number("FC", this));
            values.put("trackNo", AccessCases.number("FC", this) + "-P");
            values.put("inspectionNo", AccessCases.number("IN", this));
            return values;
        }
    }

    List<Held> all() {
        return all;
    }

    void make() throws Exception {
        String permitNo = applied();
        String decision = database.queryForObject("select application_decision from permit where permit_no = ?",
                String.class, permitNo);
        database.update("update permit set work_content = ? where permit_no = ?", "MARK-" + permitNo, permitNo);
        String tasks = door.perform(get("/api/v1/tasks?businessKey=" + permitNo).with(officer)).andReturn()
                .getResponse().getContentAsString(StandardCharsets.UTF_8);
        String task = JsonMapper.builder().build().readTree(tasks).get(0).get("taskId").asText();
        String file = uploaded();
        database.update("insert into work_unit (code, name, area_code) values ('U-ACCESS', '别处', '150622100')");
        Held own = new Held("U-0001", "150621100", permitNo, MACHINE, decision, file, "NW-ACCESS-1", 900001, task);
        Held unit = new Held("U-0002", "150621100", "HW-ACCESS-2", "M-ACCESS-2", "D-ACCESS-2", "F-ACCESS-2",
                "NW-ACCESS-2", 900002, null);
        Held area = new Held("U-ACCESS", "150622100", "HW-ACCESS-3", "M-ACCESS-3", "D-ACCESS-3", "F-ACCESS-3",
                "NW-ACCESS-3", 900003, null);
        all = List.of(own, unit, area);
        for (Held other : List.of(unit, area)) {
            like(own, other);
        }
        String certificate = database.queryForObject("select min(certificate_id) from certificate where holder = "
                + "'welder1'", String.class);
        for (Held held : all) {
            copy("certificate", "certificate_id", certificate, Map.of("certificate_id", held.certificate(),
                    "holder", held.person(), "holder_name", held.marker(), "verification_file", held.fileId()));
        }
        AccessPapers papers = new AccessPapers(database);
        AccessCases cases = new AccessCases(database);
        for (Held held : all) {
            papers.lay(held);
            cases.lay(held);
        }
    }

    private void like(Held own, Held other) {
        String person = other.person();
        database.update("insert into person (person_no, name, unit_code, female, watch_trained) "
                + "values (?, '别人', ?, 0, 1)", person, other.unit());
        copy("machine", "code", own.machineCode(), Map.of("code", other.machineCode(), "unit_code", other.unit(),
                "device_id", "", "name", other.marker()));
        copy("site", "code", "S-GENERAL", Map.of("code", other.site(), "unit_code", other.unit(),
                "name", other.marker()));
        copy("account", "account", "welder1", Map.of("account", other.account(), "unit_code", other.unit(),
                "area_code", other.area(), "name", other.marker(), "person_no", person));
        copy("permit", "permit_no", own.permitNo(), Map.of("permit_no", other.permitNo(), "unit_code", other.unit(),
                "area_code", other.area(), "machine_code", other.machineCode(), "watch", person, "applicant", person,
                "application_decision", other.decisionId(), "work_content", other.marker()));
        database.update("insert into permit_welder (permit_no, position, person_no) values (?, 0, ?)", other.permitNo(),
                person);
        copy("decision", "decision_id", own.decisionId(), Map.of("decision_id", other.decisionId(), "subject",
                other.permitNo()));
        copy("stored_file", "file_id", own.fileId(), Map.of("file_id", other.fileId(), "unit_code", other.unit(),
                "area_code", other.area(), "uploader", person));
    }

    private void copy(String table, String key, String from, Map<String, String> instead) {
        List<String> columns = database.queryForList("select column_name from information_schema.columns "
                + "where table_schema = database() and table_name = ?", String.class, table);
        String values = columns.stream().map(it -> instead.containsKey(it)
                ? "nullif('" + instead.get(it) + "', '')" : it).collect(Collectors.joining(", "));
        assertThat(database.update("insert into %s (%s) select %s from %s where %s = ?".formatted(table,
                String.join(", ", columns), values, table, key), from)).isEqualTo(1);
    }

    void putAway() throws Exception {
        AccessPapers.putAway(database);
        AccessCases.putAway(database);
        for (String line : new String[] {"certificate where certificate_id like 'C-ACCESS%'",
            "permit_welder where permit_no like 'HW-ACCESS%'",
            "permit where permit_no like 'HW-ACCESS%'", "decision where decision_id like 'D-ACCESS%'",
            "stored_file where file_id like 'F-ACCESS%'", "machine where code like 'M-ACCESS%'",
            "site where code like 'S-ACCESS%'", "account where account like 'access9%'",
            "person where person_no in ('P-U-0002', 'P-U-ACCESS')", "work_unit where code = 'U-ACCESS'"}) {
            database.update("delete from " + line);
        }
        if (!all.isEmpty()) {
            door.perform(post("/permits/" + all.get(0).permitNo() + "/withdrawal").with(welder).with(csrf())
                    .param("reason", "x")).andReturn();
        }
    }

    private String applied() throws Exception {
        String address = door.perform(post("/permits/new").with(welder).with(csrf()).param("machineCode", MACHINE)
                .param("welders", "welder1", "").param("watch", "watch1").param("process", "PLASMA")
                .param("workPlace", "一号车间").param("latitude", "40.408").param("longitude", "110.034")
                .param("from", "2030-03-06T09:00").param("until", "2030-03-06T11:00").param("hazards", "火花")
                .param("measures", "清除可燃物").param("workContent", "x").param("extinguishers", "2"))
                .andReturn().getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/permits/HW-");
        return address.substring("/permits/".length(), address.indexOf('?'));
    }

    private String uploaded() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var file = new MockMultipartFile("file", "a.png", "image/png", bytes.toByteArray());
        String kept = door.perform(multipart("/api/v1/files").file(file).param("kind", "PHOTO").with(officer))
                .andReturn().getResponse().getContentAsString();
        return JsonMapper.builder().build().readTree(kept).get("fileId").asText();
    }
}
