package io.weldgate.notification;

import io.weldgate.docket.DocketKind;
import io.weldgate.decision.FindingText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts notices into words. */
@Component
public class Phrasing {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final MessageSource messages;
    private final FindingText wording;
    private final ZoneId zone;

    Phrasing(MessageSource messages, FindingText wording, @Value("${weldgate.zone}") ZoneId zone) {
        this.messages = messages;
        this.wording = wording;
        this.zone = zone;
    }

    public Told told(Notice notice, Locale locale) {
        Object[] words = {about(notice, locale), notice.subject(), due(notice), notice.detail()};
        String key = "notice." + notice.kind() + (isOwn(notice) ? ".own" : "");
        String apart = messages.getMessage(key + ".text." + (notice.kind() == NoticeKind.ESCALATED ? notice.about()
                : notice.dueAt() == null ? "anytime" : ""), words, null, locale);
        String text = Stream.of(apart != null ? apart : messages.getMessage(key + ".text", words, locale),
                        notice.place(),
                        notice.kind() == NoticeKind.CERTIFICATE ? null : wording.told(notice.detail(), locale))
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new Told(notice.id(), notice.kind(), notice.kind().urgent(), messages.getMessage(key, words, locale),
                text, path(notice), notice.subject(), notice.happenedAt(), notice.readAt());
    }

    /** Whether an address is somebody's, as a mail asks there. */
    Told question(String account, String code, Instant at, Locale locale) {
        return new Told(0, null, false, messages.getMessage("address.question", null, locale),
                messages.getMessage("address.question.text", new Object[] {account}, locale),
                "/mail/" + account + "/" + code, account, at, null);
    }

    private String about(Notice notice, Locale locale) {
        String about = notice.about() == null ? "" : notice.about();
        String list = names(notice.kind());
        return list == null ? about : messages.getMessage(list + about, null, about, locale);
    }

    /** Where what a notice of the kind is about has its name; null where it is told as it is. */
    private static String names(NoticeKind kind) {
        return switch (kind) {
            case ASSIGNED, DUE_SOON, OVERDUE -> "task.";
            case ESCALATED, ISSUED, REFUSED, REVOKED, WORK_STOPPED, TIP_OFF_LATE, DOCKET_LATE -> "timeline.";
            case WARNING -> "warning.";
            case REPORT_ANSWERED -> "form.ReportState.";
            case CLASS_ASKED, CLASS_GRANTED, CLASS_REFUSED -> "form.ControlClass.";
            case ENROLMENT -> "form.Calling.";
            case CERTIFICATE -> "form.CertificateFamily.";
            case INCIDENT -> "incidents.subject.";
            case CODING_DUE, CODING_OVERDUE, SCRAPPED -> null;
        };
    }

    /** To its holder; his officers are told whose it is. */
    private static boolean isOwn(Notice notice) {
        return notice.kind() == NoticeKind.CERTIFICATE && notice.detail() == null;
    }

    private String due(Notice notice) {
        Instant at = notice.dueAt();
        return at == null ? "–" : (notice.kind().byTheDay() ? DAY : MINUTE).format(at.atZone(zone));
    }

    private static String path(Notice notice) {
        return switch (notice.kind()) {
            case CERTIFICATE -> isOwn(notice) ? "/account" : "/registers/certificates/rows/" + notice.subject();
            case ENROLMENT -> "/enrolments/" + notice.subject();
            case CODING_DUE, CODING_OVERDUE -> "/registers/machines/uncoded";
            case CLASS_ASKED, CLASS_GRANTED, CLASS_REFUSED -> "/machines/" + notice.subject();
            case WARNING -> "/warnings/" + notice.subject();
            case INCIDENT -> "/incidents";
            case REPORT_ANSWERED -> "/feedback/" + notice.subject();
            default -> notice.taskId() != null && !Steps.NOBODY_MAY_STAND_IN.equals(notice.about())
                    ? "/tasks/" + notice.taskId()
                    : (DocketKind.isOne(notice.subject()) ? "/dockets/" : "/permits/") + notice.subject();
        };
    }
}
