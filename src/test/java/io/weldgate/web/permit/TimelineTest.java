package io.weldgate.web.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.audit.Actor;
import io.weldgate.audit.AuditEntry;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.web.Shown;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@WeldgateTest
class TimelineTest {

    @Autowired
    private Timeline timeline;
    @Autowired
    private Trail trail;
    @Autowired
    private Shown shown;
    @Autowired
    private Deciding deciding;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private EntityManagerFactory entities;

    private final String permitNo = "HW-" + UUID.randomUUID();

    @Test
    void renewals_that_succeed_are_kept_out() {
        happened("command.unlock", "NEW");
        happened("command.answered", "ACKED");
        long before = timeline.length(permitNo);
        happened("command.renew", "NEW");
        assertThat(timeline.length(permitNo)).isEqualTo(before);
        happened("watch.present", null);
        happened("command.answered", "ACKED");
        happened("command.renew", "NEW");
        happened("command.answered", "REJECTED");
        happened("command.lock", "NEW");
        happened("command.answered", "ACKED");

        assertThat(timeline.of(permitNo, Locale.ENGLISH)).extracting(step -> step.entry().step()).containsExactly(
                "command.unlock", "command.answered", "watch.present", "command.answered", "command.lock",
                "command.answered");
        assertThat(trail.of(permitNo)).hasSize(9);
    }

    @Test
    void each_step_has_the_reasons_of_its_own_decision() {
        Permission first = deciding.decide(Question.SCAN, permitNo, List.of());
        Permission second = deciding.decide(Question.ON_SITE, permitNo, List.of());
        transactions.executeWithoutResult(it -> List.of(first, second).forEach(permission -> trail.changed(
                Entry.of(permitNo, "permit.judged", Actor.PLATFORM).on("REFUSED", permission.decisionId()))));

        assertThat(timeline.of(permitNo, Locale.ENGLISH)).extracting(step -> step.reasons().size())
                .containsExactly(first.findings().size(), second.findings().size()).doesNotContain(0);
    }

    @Test
    void its_length_is_told_without_reading_it() {
        happened("permit.applied", null);
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long read = statistics.getEntityStatistics(AuditEntry.class.getName()).getLoadCount();

        assertThat(timeline.length(permitNo)).isEqualTo(1);

        assertThat(statistics.getEntityStatistics(AuditEntry.class.getName()).getLoadCount()).isEqualTo(read);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void what_was_printed_is_told_by_its_title() {
        transactions.executeWithoutResult(it -> trail.changed(
                Entry.of(permitNo, "document.printed", Actor.PLATFORM).saying("five-step-record")));
        AuditEntry printed = timeline.of(permitNo, Locale.ENGLISH).get(0).entry();

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(shown.said(printed)).isEqualTo("Five-step record with photos");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void happened(String step, String state) {
        Entry entry = Entry.of(permitNo, step, Actor.PLATFORM);
        transactions.executeWithoutResult(it -> trail.changed(state == null ? entry : entry.states(null, state)));
    }
}
