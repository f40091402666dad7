package io.weldgate.feedback;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Outcome;
import io.weldgate.form.Read;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with a report: the administrator answers, its reporter says more. */
@Component
public class Replying {

    private final ProblemReports reports;
    private final ReportAnswers answers;
    private final FormReading reading;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replying(ProblemReports reports, ReportAnswers answers, FormReading reading, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.answers = answers;
        this.reading = reading;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome answer(long id, Filled filled, Reader by, Locale locale) {
        return reports.lockRow(id).filter(by::sees).<Outcome>map(report -> {
            if (!by.answers()) {
                return new Outcome.NotYours();
            }
            Read<AnswerForm> read = filled.read(reading, AnswerForm.class, by.actor(), locale);
            return read instanceof Read.Valid<AnswerForm> valid
                    ? written(report, valid.form().state(), valid.form().text(), "report.answered", by)
                    : new Outcome.Invalid(((Read.Invalid<AnswerForm>) read).errors());
        }).orElseGet(Outcome.Unknown::new);
    }

    @Transactional
    public Outcome remark(long id, Filled filled, Reader by, Locale locale) {
        return reports.lockRow(id).filter(by::sees).<Outcome>map(report -> {
            if (!by.isReporterOf(report)) {
                return new Outcome.NotYours();
            }
            Read<RemarkForm> read = filled.read(reading, RemarkForm.class, by.actor(), locale);
            return read instanceof Read.Valid<RemarkForm> valid
                    ? written(report, ReportState.OPEN, valid.form().text(), "report.remarked", by)
                    : new Outcome.Invalid(((Read.Invalid<RemarkForm>) read).errors());
        }).orElseGet(Outcome.Unknown::new);
    }

    /** The same words again, as of a form sent twice, change nothing. */
    private Outcome written(ProblemReport report, ReportState next, String text, String step, Reader by) {
        Optional<ReportAnswer> last = answers.findByReportIdOrderById(report.id()).stream()
                .reduce((one, later) -> later);
        if (last.filter(it -> it.state() == next && it.text().equals(text)
                && it.author().equals(by.actor().account())).isEmpty()) {
            answers.save(new ReportAnswer(report.id(), next, text, by.actor(), clock.instant()));
            trail.changed(Entry.of("report:" + report.id(), step, by.actor()).states(report.state(), next));
            report.leave(next);
            if (!by.isReporterOf(report)) {
                events.publishEvent(new ReportAnswered(report.id(), report.reporter(), next, text));
            }
        }
        return new Outcome.Done();
    }
}
