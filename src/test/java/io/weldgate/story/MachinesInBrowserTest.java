package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A safety officer at his desk, an installer and a mobile welder on the road, in a real browser. */
@ExtendWith(Chromium.ForAll.class)
class MachinesInBrowserTest extends Story {

    private static final String LATE = "MB-0001";
    private static final String BUSY = "M-0100";

    private final List<Screen> screens = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void aMachineBoughtLongAgo(Chromium started) {
        chromium = started;
        crew.as("safety1").post("/registers/machines", Map.of("code", LATE, "name", "逆变焊机乙", "unitCode", "U-0001",
                "siteCode", "S-GENERAL", "controlClass", "CODED", "purchasedOn",
                LocalDate.now(WeldgateTest.ZONE).minusDays(20).toString()));
    }

    @AfterEach
    void clearUp() {
        screens.forEach(Screen::close);
        database.update("delete from class_change where machine_code = ?", LATE);
        database.update("delete from machine where code = ?", LATE);
        new MobileWelder(database).putAway();
    }

    @ParameterizedTest
    @CsvSource({"en, 5 days overdue, asked on, LEGACY, watched closely", "zh-CN, 逾期 5 天, 申请变更为, LEGACY, 重点监管"})
    void an_officer_finds_what_is_overdue_and_asks_for_another_class_and_the_grid_officer_decides(String language,
            String overdue, String asked, String wish, String told) throws IOException {
        Screen officer = screen(Screen.desk(chromium, port, language), "safety1");

        officer.sees(".wg-band-OVERDUE .wg-badge", overdue).pictured("machines-home-" + language)
                .opens("/registers/machines?q=" + LATE).pictured("machines-register-" + language)
                .taps("a[href$='/uncoded']").pictured("machines-uncoded-" + language)
                .taps(".wg-card:has-text('" + LATE + "')").pictured("machines-file-" + language)
                .taps("a[href$='/class']").picks(wish).sends();
        assertThat(officer.reads(".wg-error")).as("a reason is demanded").isNotBlank();
        officer.fills("reason", "无法改造").pictured("machines-class-" + language).sends();
        assertThat(officer.address()).isEqualTo("/machines/" + LATE);
        assertThat(officer.reads(".wg-warn")).contains(asked);

        Screen grid = screen(Screen.desk(chromium, port, language), "grid1").pictured("machines-asked-" + language)
                .taps("[aria-labelledby=morning-classes] a[href='/machines/" + LATE + "']");
        grid.picks("GRANT").pictured("machines-decision-" + language).sends();
        assertThat(grid.reads("section[aria-labelledby=class]")).containsIgnoringCase(told);
        assertThat(grid.reads(".wg-timeline")).contains("无法改造");

        officer.opens("/registers/machines?q=M-0100").ticks("machineCode");
        var labels = officer.saves("#labels .btn-primary");
        assertThat(Files.readString(labels, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        officer.opens("/machines/M-0100").pictured("machines-busy-file-" + language).chooses("kind", "COMMAND")
                .taps("form.wg-filter button");
        assertThat(officer.address()).contains("kind=COMMAND");
        officer.opens("/registers/machines/rows/" + LATE).pictured("machines-row-" + language);
        assertThat(screens).allSatisfy(screen -> assertThat(screen.complaints()).isEmpty());
    }

    @Test
    void on_an_installers_phone_everything_fits() {
        Screen installer = screen(Screen.phone(chromium, port), "installer1");

        installer.sees(".wg-band-OVERDUE .wg-badge", "逾期 5 天").pictured("machines-home-360")
                .taps(".wg-band-OVERDUE > a").pictured("machines-uncoded-360").taps(".wg-card:has-text('" + LATE + "')")
                .pictured("machines-file-360").opens("/m/M-0100").pictured("machines-scan-360")
                .taps("a[href='/machines/M-0100']").pictured("machines-busy-file-360");
        screen(Screen.phone(chromium, port), "safety1").opens("/registers/machines?q=M-01")
                .pictured("machines-register-360").opens("/machines/" + LATE + "/class").pictured("machines-class-360");
        assertThat(screens).allSatisfy(screen -> assertThat(screen.complaints()).isEmpty());
    }

    @Test
    void the_file_of_a_machine_at_work_shows_permits_commands_warnings_and_decisions() {
        try (Chip chip = terminalOf(BUSY)) {
            crew.scans("welder1", BUSY);
            Job job = Job.appliedFor(crew, BUSY).working();
            chip.warns("W07", "电流异常");
            job.closed();
        }

        for (Screen one : List.of(Screen.phone(chromium, port), Screen.desk(chromium, port, "en"))) {
            Screen screen = screen(one, "safety1").opens("/machines/" + BUSY)
                    .pictured("machines-whole-file-" + one.page().viewportSize().width);
            assertThat(screen.reads(".wg-timeline")).contains("HW-").doesNotContain("command.", "permit.", "SCAN");
            for (String kind : List.of("PERMIT", "COMMAND", "WARNING", "DECISION")) {
                assertThat(screen.opens("/machines/" + BUSY + "?kind=" + kind).shows(".wg-timeline")).as(kind).isTrue();
            }
        }
        assertThat(screens).allSatisfy(screen -> assertThat(screen.complaints()).isEmpty());
    }

    @Test
    void a_mobile_welder_tells_on_his_phone_where_he_works_and_the_grid_officer_sees_it() {
        Api grid = crew.as("grid1");
        new MobileWelder(database).enrolled(grid);
        grid.post("/registers/pairings", Map.of("machine", MobileWelder.MACHINE, "people", MobileWelder.ACCOUNT));

        Screen welder = screen(Screen.phone(chromium, port), MobileWelder.ACCOUNT).opens("/work-place")
                .fills("workPlace", "树林召镇门窗店").pictured("mobile-place-360").sends();
        assertThat(welder.reads(".wg-facts")).contains(MobileWelder.MACHINE, "树林召镇门窗店");

        for (Screen screen : List.of(Screen.phone(chromium, port), Screen.desk(chromium, port, "en"))) {
            int width = screen.page().viewportSize().width;
            screen(screen, "grid1").opens("/registers/people/mobile").pictured("mobile-list-" + width)
                    .opens("/registers/pairings").pictured("mobile-pairings-" + width)
                    .opens("/registers/pairings/rows/" + MobileWelder.MACHINE).pictured("mobile-pairing-" + width)
                    .opens("/machines/" + MobileWelder.MACHINE).pictured("mobile-file-" + width)
                    .opens("/registers/people/rows/" + MobileWelder.ACCOUNT).pictured("mobile-person-" + width);
        }
        assertThat(screens.get(1).reads("main")).contains(MobileWelder.MACHINE);
        assertThat(screens).allSatisfy(screen -> assertThat(screen.complaints()).isEmpty());
    }

    private Screen screen(Screen screen, String account) {
        screens.add(screen.signedIn(account));
        return screen;
    }
}
