package io.weldgate.api.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of registers are found by any part of their names. */
@WeldgateTest
class NameSearchTest {

    private static final String HEADING = "code,name,unitCode,siteCode,controlClass\n";
    private static final String NAMES = """
            MN-1,氩弧焊机 Lincoln Power-Mig 350,U-0001,S-GENERAL,CODED
            MN-2,埋弧焊机（𠮷田）,U-0001,S-GENERAL,CODED
            MN-3,ＺＸ７直流焊机,U-0001,S-GENERAL,CODED
            MN-4,负载持续率60%_甲,U-0001,S-GENERAL,CODED
            MN-5,焊钳与焊枪与焊条,U-0001,S-GENERAL,CODED
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;
    private RegisterClient registers;

    @BeforeEach
    void takeIn() {
        registers = new RegisterClient(port);
        take(HEADING + NAMES);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from machine where code like 'MN-%'");
        database.update("delete from name_part where owner like 'MN-%'");
    }

    @ParameterizedTest
    @CsvSource({"埋, MN-2", "氩弧, MN-1", "直流焊, MN-3", "弧焊机, MN-1 MN-2", "田, MN-2", "𠮷, MN-2", "𠮶, ''", "𠮷田）, MN-2",
        "焊, MN-1 MN-2 MN-3 MN-5", "氩焊, ''", "Lincoln, MN-1", "lincoln, MN-1", "POWER-MIG, MN-1", "mig 3, MN-1",
        "coln, MN-1", "350, MN-1", "zx7, MN-3", "0%_, MN-4", "%, MN-4", "_, MN-4", "0_, ''", "焊%机, ''", "!, ''",
        "MN-3, MN-3"})
    void by_one_character_or_more_of_any_script_in_any_case_and_literally(String word, String codes) {
        assertThat(found("machines", word, "safety1").stream().filter(code -> code.startsWith("MN-")))
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void by_the_new_name_once_it_has_changed_and_by_the_old_no_more() {
        take(HEADING + NAMES.replace("氩弧", "等离子"));
        ObjectNode row = (ObjectNode) registers.get("machines/MN-2", "safety1").body();
        registers.put("machines", "MN-2", row.put("name", "螺柱焊机"), "safety1");

        assertThat(found("machines", "螺柱", "safety1")).containsExactly("MN-2");
        assertThat(found("machines", "埋弧", "safety1")).isEmpty();
        assertThat(found("machines", "等离子", "safety1")).containsExactly("MN-1");
        assertThat(found("machines", "氩弧", "safety1")).isEmpty();
    }

    @Test
    void within_ones_reach_alone_and_within_the_filters() {
        assertThat(found("machines", "埋弧", "em1")).containsExactly("MN-2");
        assertThat(found("machines", "埋弧", "admin")).containsExactly("MN-2");
        assertThat(found("machines", "埋弧", "safety2")).isEmpty();
        assertThat(found("machines", "埋弧", "em2")).isEmpty();
        assertThat(found("machines", "埋弧&unitCode=U-0002", "em1")).isEmpty();
        assertThat(found("machines", "埋弧&areaCode=150621", "admin")).containsExactly("MN-2");
    }

    @Test
    void in_registers_that_look_at_the_names_of_others_and_in_those_that_were_filled_at_the_start() {
        assertThat(found("people", "安全", "em1")).contains("safety1");
        assertThat(found("units", "五金", "admin")).contains("U-0002");
        assertThat(found("areas", "达拉特", "admin")).contains("150621");
        assertThat(found("pairings", "埋弧", "safety1")).isEmpty();

        database.update("insert into pairing (machine_code) values ('MN-2')");

        assertThat(found("pairings", "埋弧", "safety1")).containsExactly("MN-2");
        database.update("delete from pairing where machine_code = 'MN-2'");
    }

    @Test
    void page_by_page_each_once_and_in_files() {
        take(HEADING + IntStream.range(10, 40).mapToObj("MN-%d,碰焊机碰焊机,U-0001,S-GENERAL,CODED"::formatted)
                .collect(Collectors.joining("\n")));

        List<String> leafed = IntStream.range(0, 4).boxed()
                .flatMap(page -> found("machines", "碰焊&size=10&page=" + page, "safety1").stream()).toList();

        assertThat(leafed).hasSize(30).doesNotHaveDuplicates();
        assertThat(registers.get("machines?q=" + encoded("碰焊"), "safety1").body().get("total").asInt()).isEqualTo(30);
        assertThat(registers.get("machines/export?format=csv&q=" + encoded("碰焊"), "safety1").text().lines())
                .hasSize(31);
    }

    private List<String> found(String register, String wordAndMore, String account) {
        String[] asked = wordAndMore.split("&", 2);
        String more = asked.length > 1 ? asked[1] : "size=500";
        var rows = registers.get(register + "?q=" + encoded(asked[0]) + "&" + more, account).body().get("rows");
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.elements().next().asText()).toList();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, UTF_8);
    }

    private void take(String file) {
        assertThat(registers.take("machines", "", file.getBytes(UTF_8), "text/csv", "safety1").status()).isEqualTo(200);
    }
}
