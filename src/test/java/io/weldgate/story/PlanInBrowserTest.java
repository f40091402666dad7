package io.weldgate.story;

import static io.weldgate.story.Neighbourhood.METRE;
import static io.weldgate.story.Neighbourhood.METRE_EAST;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The officer sees on a plan what goes on round the hot work he is to approve. */
@ExtendWith(Chromium.ForAll.class)
class PlanInBrowserTest extends Story {

    private Chromium chromium;
    private Neighbourhood around;
    private Job job;

    @BeforeEach
    void hotWorkAmongOtherWork(Chromium chromium) {
        this.chromium = chromium;
        closeEveryPermit();
        around = new Neighbourhood(crew, database);
        job = Job.on(crew, around.applied("M-0008").body().get("permitNo").asText());
        registered("safety2", "SOLVENT_OR_PAINTING", 6, 5, 4);
        registered("safety2", "OTHER", -3, -7, 0);
        registered("safety1", "GAS_VENTING", -22, 12, 9);
        registered("safety1", "LIQUID_DISCHARGE", 18, -19, -2);
    }

    @AfterEach
    void clear() {
        closeEveryPermit();
        around.allOver();
    }

    @ParameterizedTest
    @CsvSource({"360, zh-CN, 抵触, 外单位", "1440, zh-CN, 抵触, 外单位", "360, en, Opposed, Another unit",
        "1440, en, Opposed, Another unit"})
    void the_plan_stands_on_the_approval_and_on_the_permit_and_fits_the_screen(int width,
    String language, String opposed,
            String another) {
        String approver = job.approver();
        for (String path : List.of("/tasks/" + job.taskId(approver, "approve-permit"), "/permits/" + job.permitNo())) {
            try (BrowserContext context = signedIn(approver, width, language)) {
                Page page = context.pages().get(0);
                page.navigate("http://localhost:" + port + path);

                assertThat(page.locator(".wg-plan-map .wg-plan-ring").count()).isEqualTo(3);
                assertThat(page.locator(".wg-plan-map .wg-plan-mark").count()).isEqualTo(4);
                assertThat(page.locator(".wg-plan-map .wg-plan-mark.wg-plan-opposed").count()).isEqualTo(2);
                assertThat(page.locator(".wg-plan-map .wg-plan-mark.wg-plan-own").count()).isEqualTo(2);
                assertThat(page.textContent(".wg-plan-list")).contains(opposed, "7.8 m").contains("达拉特旗同楼五金加工有限公司")
                        .doesNotContain("喷漆防锈", "韩安全", "safety2");
                assertThat(page.textContent(".wg-plan .wg-legend")).contains(another);
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void the_officer_of_the_neighbour_sees_the_hot_work_that_his_own_work_meets() {
        String workNo = registered("safety2", "OTHER", 0, 9, 0).body().get("workNo").asText();
        database.update("update registered_work set state = 'OVER' where kind <> 'OTHER'");
        Job.on(crew, job.permitNo()).approved();

        try (BrowserContext context = signedIn("safety2", 360, "zh-CN")) {
            Page page = context.pages().get(0);
            page.navigate("http://localhost:" + port + "/nearby-works/" + workNo);

            assertThat(page.textContent(".wg-plan-list")).contains("动火作业", "南侧", "9.0 m");
            assertThat(page.textContent("main")).contains("附近有外单位获准动火").doesNotContain(job.permitNo(), "welder1", "王焊");
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void the_officer_registers_on_the_page_and_is_told_why_where_it_is_refused() {
        around.allOver();
        try (BrowserContext context = signedIn("safety2", 360, "zh-CN")) {
            Page page = context.pages().get(0);
            page.navigate("http://localhost:" + port + "/nearby-works/new");
            page.selectOption("[name=kind]", "SOLVENT_OR_PAINTING");
            page.fill("[name=workContent]", "喷漆防锈");
            page.fill("[name=workPlace]", "西墙");
            page.evalOnSelector("[data-typed]", "typed => { typed.open = true; }");
            page.fill("[name=latitude]", "40.40805");
            page.fill("[name=longitude]", "110.0340");
            page.waitForNavigation(() -> page.click(".wg-submit"));
            assertThat(page.textContent("h1")).startsWith("NW-");
            page.fill("[name=reason]", "改期");
            page.waitForNavigation(() -> page.click(".wg-submit"));
            assertThat(page.textContent("main")).contains("已注销", "改期");

            job.approved();
            page.navigate("http://localhost:" + port + "/nearby-works/new");
            page.selectOption("[name=kind]", "SOLVENT_OR_PAINTING");
            page.fill("[name=workContent]", "喷漆防锈");
            page.fill("[name=workPlace]", "西墙");
            page.evalOnSelector("[data-typed]", "typed => { typed.open = true; }");
            page.fill("[name=latitude]", "40.40805");
            page.fill("[name=longitude]", "110.0340");
            page.waitForNavigation(() -> page.click(".wg-submit"));
            assertThat(page.textContent(".wg-reasons")).contains("CONFLICTING_WORK", "请错开时间");
        }
    }

    private BrowserContext signedIn(String account, int width, String language) {
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900).setLocale(language));
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + "/login?lang=" + language.substring(0, 2));
        page.fill("#username", account);
        page.fill("#password", "weldgate-demo");
        page.waitForNavigation(() -> page.click("main button"));
        return context;
    }

    /** In metres from the hot work. */
    private Api.Answer registered(String account, String kind, double east, double north, double height) {
        return around.registered(account, kind, Map.of("latitude", LATITUDE + north * METRE,
                "longitude", LONGITUDE + east * METRE_EAST, "elevationMetres", height));
    }
}
