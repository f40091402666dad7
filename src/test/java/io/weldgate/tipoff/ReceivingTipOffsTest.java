package io.weldgate.tipoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.form.FieldError;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What strangers report is taken in once, kept sealed, and known from what was told before. */
@WeldgateTest
class ReceivingTipOffsTest {

    @Autowired
    private ReceivingTipOffs receiving;
    @Autowired
    private ClaimingRewards claiming;
    @Autowired
    private Effort effort;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcTemplate database;

    @Test
    void the_township_takes_it_in_and_the_clock_of_the_law_runs() {
        Map<String, Object> usual = row(aTipOff().received());
        Map<String, Object> urgent = row(aTipOff().about(Concern.EXIT_BLOCKED).received());

        assertThat(usual).containsEntry("department", "D-T100").containsEntry("state", "RECEIVED")
                .containsEntry("channel", "WEB").containsEntry("area_code", "150621100");
        assertThat(Duration.between(((LocalDateTime) urgent.get("received_at")),
                (LocalDateTime) urgent.get("due_at"))).isEqualTo(Duration.ofHours(24));
        assertThat(Duration.between(((LocalDateTime) usual.get("received_at")),
                (LocalDateTime) usual.get("due_at"))).isGreaterThan(Duration.ofHours(72));
    }

    @Test
    void who_told_it_is_nowhere_in_the_clear_and_neither_is_the_code() {
        Received.Done done = aTipOff().received();

        assertThat(row(done).values().toString()).doesNotContain("郝举报").doesNotContain("13912345678")
                .doesNotContain(done.code());
        assertThat(database.queryForList("select concat(actor, actor_name, coalesce(text, '')) from audit_entry where "
                + "subject = ?", String.class, done.docketNo()).toString()).doesNotContain("郝")
                .doesNotContain("tip-off:");
        assertThat(claiming.answer(done.code().toLowerCase(Locale.ROOT).replace("-", " "))).isPresent();
        assertThat(claiming.answer(done.docketNo())).isEmpty();
    }

    @Test
    void an_anonymous_reporter_leaves_nothing_even_if_he_typed_it() {
        assertThat(row(aTipOff().anonymous().received())).containsEntry("reporter_name", null)
                .containsEntry("reporter_phone", null);
    }

    @Test
    void sent_twice_it_is_one_report_with_one_code() {
        TipOffFixture report = aTipOff();
        TipOffForm form = report.form();

        var first = (Received.Done) receiving.receive(form, "tip-off:1", Locale.ENGLISH);
        var second = (Received.Done) receiving.receive(form, "tip-off:1", Locale.ENGLISH);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_same_place_and_kind_is_told_before_and_another_kind_is_not() {
        Received.Done first = aTipOff().at("锡尼街 8 号，后院").received();

        assertThat(row(aTipOff().at("锡尼街8号后院").received())).containsEntry("told_before", first.docketNo());
        assertThat(row(aTipOff().at("锡尼街8号后院").about(Concern.NO_WATCH).received()))
                .containsEntry("told_before", null);
        assertThat(row(aTipOff().at("锡尼街 9 号").received())).containsEntry("told_before", null);
    }

    @Test
    void it_is_the_same_within_ninety_days_and_not_on_the_day_before() {
        Received.Done first = aTipOff().at("旧院甲").received();
        Received.Done other = aTipOff().at("旧院乙").received();
        age(first, 90);
        age(other, 91);

        assertThat(row(aTipOff().at("旧院甲").received())).containsEntry("told_before", first.docketNo());
        assertThat(row(aTipOff().at("旧院乙").received())).containsEntry("told_before", null);
    }

    @Test
    void what_cannot_be_is_said_field_by_field() {
        TipOffForm good = aTipOff().form();
        TipOffForm bad = new TipOffForm(good.concern(), "无此镇", good.place(), OffsetDateTime.now(clock).plusHours(1),
                null, good.words(), List.of(), false, false, " ", null, null, good.effort());

        assertThat(((Received.Invalid) receiving.receive(bad, "tip-off:1", Locale.ENGLISH)).errors())
                .extracting(FieldError::field).containsExactly("township", "seenAt", "reporterName", "reporterPhone");
        assertThat(((Received.Invalid) receiving.receive(aTipOff().form("x:1:y"), "tip-off:1", Locale.ENGLISH))
                .errors()).extracting(FieldError::code).containsExactly("EFFORT");
    }

    private void age(Received.Done report, int days) {
        database.update("update tip_off set received_at = received_at - interval ? day where docket_no = ?", days,
                report.docketNo());
    }

    private Map<String, Object> row(Received.Done report) {
        return database.queryForMap("select * from tip_off where docket_no = ?", report.docketNo());
    }

    private TipOffFixture aTipOff() {
        return new TipOffFixture(receiving, effort, clock);
    }
}
