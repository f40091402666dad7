package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A safety officer at his desk and an installer on the road look after machines, in a real browser. */
@ExtendWith(Chromium.ForAll.class)
class MachinesInBrowserTest extends Story {

    private static final String LATE = "MB-0001";

    private final List<Screen> screens = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void aMachineBoughtLongAgo(Chromium started) {
        chromium = started;
        crew.as("safety1").post("/registers/machines", Map.of("code", LATE, "name", "逆变焊机乙", "unitCode", "U-0001",
                "siteCode", "S-GENERAL", "controlClass", "CODED", "purchasedOn", LocalDate.now().minusDays(20).toString()));
    }

    @AfterEach
    void clearUp() {
        screens.forEach(Screen::close);
        database.update("delete from class_change where machine_code = ?", LATE);
        database.update("delete from machine where code = ?", LATE);
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

        Screen grid = screen(Screen.desk(chromium, port, language), "grid1").opens("/registers/machines/uncoded")
                .pictured("machines-asked-" + language).taps(".wg-card:has-text('" + LATE + "') >> nth=0");
        grid.picks("GRANT").pictured("machines-decision-" + language).sends();
        assertThat(grid.reads("section[aria-labelledby=class]")).containsIgnoringCase(told);
        assertThat(grid.reads(".wg-timeline")).contains("无法改造");

        officer.opens("/registers/machines?q=M-0100").ticks("machineCode");
        var labels = officer.saves("button[form=labels], #labels button");
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
        screen(Screen.phone(chromium, port), "safety1").opens("/registers/machines?q=M-01").pictured("machines-register-360")
                .opens("/machines/" + LATE + "/class").pictured("machines-class-360");
        assertThat(screens).allSatisfy(screen -> assertThat(screen.complaints()).isEmpty());
    }

    private Screen screen(Screen screen, String account) {
        screens.add(screen.signedIn(account));
        return screen;
    }
}
