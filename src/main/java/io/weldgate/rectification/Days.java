package io.weldgate.rectification;

import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which last days may be set, and when one has passed. */
@Component
public class Days {

    private static final String DUE_ON = "dueOn";

    private final RectificationSettings settings;
    private final FormText text;
    private final Clock clock;

    Days(RectificationSettings settings, FormText text, Clock clock) {
        this.settings = settings;
        this.text = text;
        this.clock = clock;
    }

    /** What is wrong with a last day in this form; it lies ahead, and not too far. */
    public List<FieldError> wrong(LocalDate dueOn, Class<? extends Record> form, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        if (dueOn == null) {
            return List.of(text.wrong("DUE_ON_MISSING", form, DUE_ON, locale));
        }
        return !dueOn.isBefore(today) && !dueOn.isAfter(longest()) ? List.of()
                : List.of(text.wrong("DUE_ON_RANGE", form, DUE_ON, locale, today.toString(), longest().toString()));
    }

    /** The last that may be set today. */
    public LocalDate longest() {
        return LocalDate.now(clock).plus(settings.longest());
    }

    /** When the day is over. */
    Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    Instant reinspectBy(Instant reportedAt) {
        return end(LocalDate.ofInstant(reportedAt, clock.getZone()).plus(settings.reinspect()));
    }
}
