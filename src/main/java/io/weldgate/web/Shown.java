package io.weldgate.web;

import io.weldgate.audit.Actor;
import io.weldgate.audit.AuditEntry;
import io.weldgate.decision.ControlClass;
import io.weldgate.decision.FindingText;
import io.weldgate.permit.Permit;
import io.weldgate.process.InboxSettings;
import io.weldgate.process.LateForms;
import io.weldgate.process.Wanted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How pages write values. */
@Component("shown")
public class Shown {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern OWN = Pattern.compile("127(\\.[0-9]+){3}|(0:){7}1|::1");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Where the words for states are, by how their steps begin; else they are a permit's. */
    private static final Map<String, String> STATES = Map.of("warning.raised", "warning", "warning", "warnings.state",
            "class", "form.ControlClass", "command", "command.state", "enrolment", "enrolment.state", "report",
            "form.ReportState", "account", "form.Role");

    private final InboxSettings settings;
    private final MessageSource messages;
    private final FindingText findings;
    private final Clock clock;
    private final ZoneId zone;

    public Shown(InboxSettings settings, MessageSource messages, Clock clock) {
        this.findings = new FindingText(messages, clock.getZone());
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /** Of the clock on the wall. */
    public ZoneId zone() {
        return zone;
    }

    public String minute(Instant at) {
        return at == null ? "–" : MINUTE.format(at.atZone(zone));
    }

    /** With its year, for what goes back far. */
    public String dated(Instant at) {
        return at == null ? "–" : DATED.format(at.atZone(zone));
    }

    public String second(Instant at) {
        return at == null ? "–" : SECOND.format(at.atZone(zone));
    }

    public String clock(Instant at) {
        return at == null ? "–" : CLOCK.format(at.atZone(zone));
    }

    /** From when to when a permit holds; the day is told once where it is the same. */
    public String window(Permit permit) {
        var from = permit.work().windowFrom().atZone(zone);
        var until = permit.work().windowUntil().atZone(zone);
        return MINUTE.format(from) + " – " + (from.toLocalDate().equals(until.toLocalDate()) ? HOUR : MINUTE)
                .format(until);
    }

    /** As {@code <input type="datetime-local">} takes it. */
    public String local(Instant at) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** A name in a list, of which only the ends are told: 张*国. */
    public String masked(String name) {
        if (name == null || name.isEmpty()) {
            return "–";
        }
        int[] characters = name.codePoints().toArray();
        String first = Character.toString(characters[0]);
        return characters.length < 3 ? first + "*"
                : first + "*".repeat(characters.length - 2) + Character.toString(characters[characters.length - 1]);
    }

    /** Where a deadline stands at this moment, as the list of tasks bands them; null where there is none. */
    public Wanted.Due band(Instant due) {
        Instant now = clock.instant();
        if (due == null || due.isBefore(now)) {
            return due == null ? null : Wanted.Due.OVERDUE;
        } else if (due.isBefore(now.plus(settings.dueSoon()))) {
            return Wanted.Due.SOON;
        }
        return due.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate()) ? Wanted.Due.TODAY
                : Wanted.Due.LATER;
    }

    public String actor(Actor actor) {
        if (Actor.PLATFORM.account().equals(actor.account())) {
            return text("actor.platform");
        }
        return actor.onBehalfOf() == null ? actor.name()
                : messages.getMessage("actor.in-place-of", new Object[] {actor.name(), actor.onBehalfOf()}, locale());
    }

    /** An audit step, a token or a diagram, by its message; one that has none is shown by its key. */
    public String named(String family, String key) {
        return messages.getMessage(family + "." + key, null, key, locale());
    }

    /** The control class of a machine, and of one that works by its terminal whether it has one. */
    public String classed(String controlClass, String deviceId) {
        return named("form.ControlClass", ControlClass.CODED.name().equals(controlClass)
                ? controlClass + (deviceId == null ? ".bare" : ".fitted") : controlClass);
    }

    /** Until this day; negative where it has passed. */
    public long days(LocalDate day) {
        return day.toEpochDay() - LocalDate.now(clock).toEpochDay();
    }

    /** What was said at a step; of a printed document its title, of a form told late when it was filled in. */
    public String said(AuditEntry entry) {
        return said(entry.step(), entry.text());
    }

    public String said(String step, String text) {
        return switch (step) {
            case "document.printed" -> named("document", text);
            case "task.claimed", "task.released", "task.refused" -> named("task", text);
            case "act.refused" -> named("act", text);
            case "enrolment.sent", "instructions.acknowledged" -> messages.getMessage("instructions.said",
                    new Object[] {text}, locale());
            case "account.signed_in", "account.sign_in_failed", "account.locked_out" -> from(text);
            case LateForms.TOLD -> second(Instant.parse(text));
            default -> said(text);
        };
    }

    /** Where from: the machine that this runs on by that, any other by its address. */
    public String from(String address) {
        return address != null && OWN.matcher(address).matches() ? named("browser", "own-machine") : address;
    }

    /** What an entry of the trail is about, where its kind stands before it: {@code account:welder1}. */
    public String subject(String subject) {
        int kind = subject.indexOf(':');
        if (kind < 0) {
            return named("trail.about", subject);
        }
        String which = named("register", subject.substring(kind + 1));
        String about = messages.getMessage("trail.about." + subject.substring(0, kind), new Object[] {which}, null,
                locale());
        return about != null ? about : named("register", subject.substring(0, kind)) + " " + which;
    }

    /** A state on the trail, or several, by the step that led to it; none is a dash. */
    public String state(String step, String state) {
        String family = STATES.getOrDefault(step, STATES.getOrDefault(step.split("\\.")[0], "status"));
        return state == null || state.isEmpty() ? "–"
                : Stream.of(state.split(" ")).map(it -> named(family, it)).collect(Collectors.joining(" "));
    }

    /** A text with what the platform itself says in the reader's words. */
    public String said(String text) {
        return findings.told(text, locale());
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
