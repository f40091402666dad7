package io.weldgate.story;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** What was typed is not typed twice. */
class DraftsInBrowserTest extends FieldStory {

    private static final String FIELD = "[name=clearedRadiusMetres]";

    @Test
    void what_was_typed_is_offered_again_with_its_photos_until_the_server_has_taken_it() {
        welder.opens(task()).ticks("combustiblesRemoved").fills("clearedRadiusMetres", "12").photographs(1).stands();
        await().pollInSameThread().until(() -> keptWords(welder, "drafts").contains("photo.png"));

        welder.opens(task()).sees("[data-draft-offer]", "没有提交").pictured("field-draft");
        assertThat(welder.reads("[data-draft-offer]")).as("by the clock on the wall there").contains(DateTimeFormatter
                .ofPattern("MM-dd HH:").format(ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))));
        welder.page().click("[data-take]");
        assertThat(welder.page().inputValue(FIELD)).isEqualTo("12");
        assertThat(welder.page().isChecked("[name=combustiblesRemoved]")).isTrue();
        assertThat(welder.page().inputValue("[name=latitude]")).as("a place is that of the moment").isEmpty();
        welder.page().locator("[data-kept-list] li").waitFor();

        welder.ticksEverything().stands().sends();
        assertThat(times("check.clearing")).isEqualTo(1);
        assertThat(kept(welder, "drafts")).isZero();
    }

    @Test
    void an_application_is_kept_for_its_machine_and_gone_once_it_is_filed() {
        String form = "/permits/new?machineCode=" + machineCode;
        types(welder.opens(form), "workContent", "焊接护栏");

        welder.opens("/permits/new?machineCode=M-0004").page().waitForTimeout(500);
        assertThat(welder.shows("[data-draft-offer]")).isFalse();
        welder.opens(form).sees("[data-draft-offer]", "没有提交").page().click("[data-take]");
        assertThat(welder.page().inputValue("[name=workContent]")).isEqualTo("焊接护栏");

        welder.sends();
        assertThat(welder.reads("#f-hazards-error")).as("comes back to be corrected").isNotBlank();
        assertThat(kept(welder, "drafts")).isEqualTo(1);
        welder.chooses("process", "PLASMA").fills("workPlace", "一号车间").fills("hazards", "火花")
                .fills("measures", "清除可燃物").fills("extinguishers", "2").stands().sends();
        assertThat(welder.address()).startsWith("/permits/HW-");
        await().pollInSameThread().until(() -> kept(welder, "drafts") == 0);
    }

    @Test
    void what_was_taken_is_not_offered_again_where_its_answer_is_the_same_page() {
        welder.opens("/feedback/new?from=/permits").fills("text", "列表太慢").sends();
        types(welder, "text", "刷新后仍然如此");

        welder.sends();

        assertThat(welder.reads(".wg-timeline")).contains("刷新后仍然如此");
        await().pollInSameThread().until(() -> kept(welder, "drafts") == 0);
        assertThat(welder.shows("[data-draft-offer]")).isFalse();
        database.update("delete from report_answer");
        database.update("delete from problem_report");
    }

    @Test
    void a_draft_is_its_writers_alone_and_never_keeps_who_somebody_is() {
        welder.opens(task());
        if (welder.page().locator("[name=adjoiningUnitSigner]").count() > 0) {
            welder.fills("adjoiningUnitSigner", "李工 13800000000");
        }
        types(welder, "clearedRadiusMetres", "12");
        assertThat(keptWords(welder, "drafts")).doesNotContain("13800000000", "latitude");

        welder.page().context().clearCookies();
        welder.signedIn("welder3").opens("/");
        await().pollInSameThread().until(() -> kept(welder, "drafts") == 0);
    }

    @Test
    void a_draft_is_thrown_away_when_its_time_is_over() {
        types(welder.opens(task()), "clearedRadiusMetres", "12");
        assertThat(kept(welder, "drafts")).isEqualTo(1);
        aged(6);
        welder.opens("/").page().waitForTimeout(500);
        assertThat(kept(welder, "drafts")).as("not yet").isEqualTo(1);

        aged(8);
        welder.opens("/");

        await().pollInSameThread().until(() -> kept(welder, "drafts") == 0);
    }

    /** Until it is kept: what looks after the form may begin a moment after the page is there. */
    private void types(Screen screen, String field, String value) {
        String typed = "\"name\":\"%s\",\"value\":\"%s\"".formatted(field, value);
        await().pollInSameThread().pollInterval(ofMillis(500)).until(() -> {
            boolean kept = keptWords(screen, "drafts").contains(typed);
            if (!kept) {
                screen.fills(field, value);
            }
            return kept;
        });
    }

    private void aged(int days) {
        welder.page().evaluate("""
                days => new Promise(done => {
                  const asked = indexedDB.open('weldgate');
                  asked.onsuccess = () => {
                    const shelf = asked.result.transaction('drafts', 'readwrite').objectStore('drafts');
                    shelf.getAll().onsuccess = found => {
                      found.target.result.forEach(it => shelf.put({ ...it, at: Date.now() - days * 86400000 }, it.key));
                      shelf.transaction.oncomplete = () => { asked.result.close(); done(); };
                    };
                  };
                })""", days);
    }
}
