package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What became of a form that waited for a signal is said on the page where it was filled in. */
class LateFateInBrowserTest extends FieldStory {

    private static final String SAID = "[data-form-told]";

    @Test
    void the_page_that_is_still_open_says_that_the_form_was_sent_and_leads_to_the_permit() {
        String task = task();
        reads(welder, task).losesSignal().opens(task).sees("#signal", "没有信号");
        fillsIn(welder);
        photographsWithoutSignal(welder);
        submits(welder);
        assertThat(welder.shows(".wg-submit")).as("it waits, and is out of sight").isFalse();

        welder.opens(task).sees(SAID, "还没有提交").pictured("field-waiting");
        assertThat(welder.shows("[data-draft-offer]")).as("what waits is no draft").isFalse();

        welder.regainsSignal().sees(SAID, "已提交").sees("#signal", "信号已恢复").pictured("field-sent-late");
        assertThat(welder.reads(SAID)).doesNotContain("没有信号");
        assertThat(welder.reads("#signal")).doesNotContain("没有信号");
        assertThat(welder.shows(".wg-submit")).isFalse();
        assertThat(times("check.clearing")).isEqualTo(1);
        assertThat(welder.taps(SAID + " a").address()).startsWith("/permits/" + job.permitNo());
    }

    @Test
    void the_page_that_is_still_open_says_why_the_form_was_refused_and_opens_it_again_as_it_was() {
        String task = task();
        welder.opens(task).losesSignal().fills("clearedRadiusMetres", "10").stands();
        photographsWithoutSignal(welder);
        submits(welder);

        welder.regainsSignal().sees(SAID, "没有通过").pictured("field-refused-late");
        assertThat(welder.reads(SAID)).contains("必须", "改正后再次提交").doesNotContain("还没有提交");
        showsWhatWasFilledIn();
        welder.opens(task).sees(SAID, "没有通过");
        showsWhatWasFilledIn();

        welder.ticksEverything().stands().sends();
        assertThat(times("check.clearing")).isEqualTo(1);
        assertThat(kept(welder, "unsent")).isZero();
    }

    @Test
    void what_is_refused_where_there_is_a_signal_is_judged_once() {
        welder.opens(task()).ticksEverything().fills("clearedRadiusMetres", "3").stands().photographs(1).sends();

        assertThat(welder.shows(".wg-verdict-REFUSED")).isTrue();
        assertThat(database.queryForObject("select count(*) from decision where subject = ? and verdict = 'REFUSED'",
                Integer.class, job.permitNo())).isEqualTo(1);
    }

    private void showsWhatWasFilledIn() {
        welder.page().locator("[data-kept-list] li").waitFor();
        assertThat(welder.page().inputValue("[name=clearedRadiusMetres]")).isEqualTo("10");
        assertThat(welder.page().locator("[data-kept-list] li").count()).isEqualTo(1);
        assertThat(welder.shows("[data-draft-offer]")).isFalse();
    }
}
