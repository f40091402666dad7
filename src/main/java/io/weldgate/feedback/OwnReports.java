package io.weldgate.feedback;

import io.weldgate.privacy.Erasure;
import io.weldgate.privacy.Erasure.Item;
import io.weldgate.privacy.Erasure.Kept;
import io.weldgate.privacy.Erasure.Reason;
import io.weldgate.privacy.KeptElsewhere;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has reported of the platform, and what was answered. */
@Component
class OwnReports implements KeptElsewhere {

    private final ProblemReports reports;
    private final ReportAnswers answers;

    OwnReports(ProblemReports reports, ReportAnswers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    record Reported(long id, ReportState state, Instant reportedAt, String text, String page, String browser,
            List<String> pictures, List<String> answers) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> of(String account, Locale locale) {
        return Map.of("reports", reports.findByReporterOrderById(account).stream().map(this::reported).toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Erasure erase(String account) {
        return new Erasure(List.of(), reports.findByReporterOrderById(account).isEmpty() ? List.of()
                : List.of(new Kept(Item.REPORTS, Reason.REPORTS_TRACKED, null, "")));
    }

    private Reported reported(ProblemReport it) {
        return new Reported(it.id(), it.state(), it.reportedAt(), it.text(), it.page(), it.browser(), it.pictures(),
                answers.findByReportIdOrderById(it.id()).stream().map(ReportAnswer::text).toList());
    }
}
