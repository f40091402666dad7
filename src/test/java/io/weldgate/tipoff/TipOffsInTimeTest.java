package io.weldgate.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is late is told one level up, and who has reported is forgotten when its time is over. */
@WeldgateTest
class TipOffsInTimeTest {

    @Autowired
    private ReceivingTipOffs receiving;
    @Autowired
    private PressingTipOffs pressing;
    @Autowired
    private ForgettingReporters forgetting;
    @Autowired
    private TipOffSettings settings;
    @Autowired
    private Effort effort;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcTemplate database;

    @Test
    void the_head_of_the_department_and_the_commission_office_are_told() {
        String docketNo = new TipOffFixture(receiving, effort, clock).received().docketNo();

        pressing.checkLate(docketNo);

        await().untilAsserted(() -> assertThat(database.queryForList("select account from notice where kind = "
                + "'TIP_OFF_LATE' and subject = ?", String.class, docketNo)).contains("gridh1", "manager1"));
    }

    @Test
    void who_has_reported_is_forgotten_when_the_time_is_over_and_not_before() {
        String docketNo = new TipOffFixture(receiving, effort, clock).received().docketNo();

        ended(docketNo, settings.reporterKept().toDays() - 1);
        forgetting.forgetWhatIsOver();
        assertThat(name(docketNo)).isNotNull();
        ended(docketNo, settings.reporterKept().toDays() + 1);
        forgetting.forgetWhatIsOver();

        assertThat(name(docketNo)).isNull();
    }

    private void ended(String docketNo, long daysAgo) {
        database.update("update docket set closed_at = utc_timestamp(6) - interval ? day where docket_no = ?", daysAgo,
                docketNo);
    }

    private String name(String docketNo) {
        return database.queryForObject("select reporter_name from tip_off where docket_no = ?", String.class,
                docketNo);
    }
}
