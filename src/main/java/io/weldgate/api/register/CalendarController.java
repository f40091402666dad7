package io.weldgate.api.register;

import io.weldgate.api.Problem;
import io.weldgate.calendar.Calendar;
import io.weldgate.calendar.Importing;
import io.weldgate.calendar.MarkedDay;
import io.weldgate.calendar.RowError;
import io.weldgate.decision.CalendarFact.CalendarYear;
import io.weldgate.decision.DayKind;
import io.weldgate.form.FieldError;
import io.weldgate.form.ThisCentury;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Holidays, make-up working days and major events. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private final Calendar calendar;
    private final Importing importing;
    private final Identities identities;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(Calendar calendar, Importing importing, Identities identities, MessageSource messages,
            Clock clock) {
        this.calendar = calendar;
        this.importing = importing;
        this.identities = identities;
        this.messages = messages;
        this.clock = clock;
    }

    /** Of the country, of the asker's area, of those above it and of those below. */
    @GetMapping
    Listed list(@RequestParam(required = false) @Min(ThisCentury.FIRST_YEAR) @Max(ThisCentury.LAST_YEAR) Integer year) {
        int asked = year != null ? year : LocalDate.now(clock).getYear();
        String area = identities.current().areaCode();
        List<MarkedDay> days = calendar.of(asked).stream()
                .filter(day -> area.startsWith(day.area()) || day.area().startsWith(area)).toList();
        String state = Calendar.year(asked, days).map(CalendarYear::provisional)
                .map(provisional -> provisional ? "PROVISIONAL" : "PUBLISHED").orElse("MISSING");
        return new Listed(asked, state, days.stream().map(day -> new Day(day.date(), day.kind(), day.name(), day.area(),
                day.notice(), day.provisional())).toList());
    }

    @PostMapping(consumes = "text/csv")
    Importing.Outcome.Taken take(@RequestBody(required = false) byte[] csv,
            @RequestParam(defaultValue = "false") boolean dryRun, Locale locale) {
        SignedIn official = official();
        Importing.Outcome outcome = importing.take(text(csv, locale), dryRun, official.actor(), official.scope());
        if (outcome instanceof Importing.Outcome.Wrong wrong) {
            throw wrong(wrong.errors(), locale);
        }
        return (Importing.Outcome.Taken) outcome;
    }

    /** Takes out what was imported, such as an event that is called off. */
    @DeleteMapping("/{date}/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable LocalDate date, @PathVariable DayKind kind,
            @RequestParam(defaultValue = "") String area) {
        SignedIn official = official();
        if (!importing.remove(date, kind, area, official.actor(), official.scope())) {
            throw Problem.notFound();
        }
    }

    private SignedIn official() {
        SignedIn who = identities.current();
        if (!Administering.isOfArea(who) && !who.has(Role.COMMISSION)) {
            throw new NotAllowed();
        }
        return who;
    }

    private String text(byte[] csv, Locale locale) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv == null ? new byte[0] : csv))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(List.of(new RowError(0, "", "NOT_UTF8")), locale);
        }
    }

    private Problem wrong(List<RowError> errors, Locale locale) {
        return Problem.invalid(errors.stream().map(error -> new FieldError(
                "lines[" + error.line() + "]" + (error.column().isEmpty() ? "" : "." + error.column()), error.code(),
                messages.getMessage("invalid.calendar." + error.code(),
                        new Object[] {String.valueOf(error.line()), error.column()}, locale))).toList());
    }

    record Listed(int year, String state, List<Day> days) {}

    /** @param area empty for the whole country */
    record Day(LocalDate date, DayKind kind, String name, String area, String notice, boolean provisional) {}
}
