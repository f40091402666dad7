package io.weldgate.feedback;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes reports down: each once, however often it is sent, and only so many of one account. */
@Component
public class Reporting {

    private final ProblemReports reports;
    private final FormReading reading;
    private final Trail trail;
    private final FeedbackSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reporting(ProblemReports reports, FormReading reading, Trail trail, FeedbackSettings settings,
            TransactionTemplate transaction, Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.trail = trail;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of a report. */
    public sealed interface Reported {

        record Done(ProblemReport report) implements Reported {}

        record Invalid(List<FieldError> errors) implements Reported {}

        /** @param window after which the next one is taken for sure */
        record TooMany(Duration window) implements Reported {}
    }

    public Reported report(Filled filled, Where where, Reader by, Locale locale) {
        Read<ReportForm> read = filled.read(reading, ReportForm.class, by.actor(), locale);
        if (read instanceof Read.Invalid<ReportForm> invalid) {
            return new Reported.Invalid(invalid.errors());
        }
        ReportForm form = ((Read.Valid<ReportForm>) read).form();
        String fingerprint = fingerprint(form, where, by);
        try {
            return transaction.execute(status -> report(form, where, by, fingerprint));
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            return new Reported.Done(reports.findByFingerprint(fingerprint).orElseThrow(() -> sentTwiceAtOnce));
        }
    }

    private Reported report(ReportForm form, Where where, Reader by, String fingerprint) {
        ProblemReport before = reports.findByFingerprint(fingerprint).orElse(null);
        if (before != null) {
            return new Reported.Done(before);
        }
        Instant now = clock.instant();
        String account = by.actor().account();
        if (reports.countByReporterAndReportedAtAfter(account, now.minus(settings.window())) >= settings.most()) {
            return new Reported.TooMany(settings.window());
        }
        ProblemReport report = reports.saveAndFlush(new ProblemReport(form, where, by, now, fingerprint));
        trail.changed(Entry.of("report:" + report.id(), "report.filed", by.actor()).states(null, report.state()));
        return new Reported.Done(report);
    }

    private String fingerprint(ReportForm form, Where where, Reader by) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String all = String.join("\n", by.actor().account(), where.page(), day.toString(), form.text());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
