package io.weldgate.tipoff;

import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether what is told can be so, and which area and unit it means. */
@Component
class CheckingTold {

    private static final int COUNTY = 6;

    private final Areas areas;
    private final WorkUnits units;
    private final ReceivingSeats seats;
    private final FormText text;
    private final TipOffSettings settings;
    private final Clock clock;

    CheckingTold(Areas areas, WorkUnits units, ReceivingSeats seats, FormText text, TipOffSettings settings, Clock
            clock) {
        this.areas = areas;
        this.units = units;
        this.seats = seats;
        this.text = text;
        this.settings = settings;
        this.clock = clock;
    }

    List<FieldError> errors(Told told, Class<? extends Record> form, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        List<Area> meant = meant(told);
        if (meant.isEmpty()) {
            errors.add(text.wrong("NO_SUCH_TOWNSHIP", form, "township", locale));
        } else if (meant.size() > 1) {
            errors.add(text.wrong("SEVERAL_TOWNSHIPS", form, "township", locale, meant.stream()
                    .map(it -> it.code() + " " + it.name()).collect(Collectors.joining("、"))));
        } else if (seats.receiving(meant.get(0).code()).isEmpty()) {
            errors.add(text.wrong("NOBODY_RECEIVES_THERE", form, "township", locale));
        }
        Instant now = clock.instant();
        LocalDate first = LocalDate.ofInstant(now, clock.getZone()).minus(settings.sayable());
        if (told.seenAt().isAfter(now)) {
            errors.add(text.wrong("IN_THE_FUTURE", form, "seenAt", locale));
        } else if (told.seenAt().isBefore(first.atStartOfDay(clock.getZone()).toInstant())) {
            errors.add(text.wrong("TOO_LONG_AGO", form, "seenAt", locale, first.toString()));
        }
        if (!told.anonymous()) {
            if (isBlank(told.name())) {
                errors.add(text.wrong("REQUIRED_UNLESS_ANONYMOUS", form, "reporterName", locale));
            }
            if (isBlank(told.phone())) {
                errors.add(text.wrong("REQUIRED_UNLESS_ANONYMOUS", form, "reporterPhone", locale));
            }
        }
        return errors;
    }

    /** Of what has no errors. */
    Sighting sighting(Told told) {
        String areaCode = meant(told).get(0).code();
        return new Sighting(told, areaCode, unit(told.suspect(), areaCode).map(WorkUnit::code).orElse(null));
    }

    private Optional<WorkUnit> unit(String suspect, String areaCode) {
        if (isBlank(suspect)) {
            return Optional.empty();
        }
        String county = areaCode.substring(0, COUNTY);
        LocalDate today = LocalDate.now(clock);
        List<WorkUnit> named = new ArrayList<>(units.findByNameAndAreaCodeStartingWith(suspect, county));
        named.addAll(units.findNamed(suspect));
        List<WorkUnit> lasting = named.stream().filter(it -> !it.isOver(today)).toList();
        return lasting.size() == 1 ? Optional.of(lasting.get(0)) : Optional.empty();
    }

    private List<Area> meant(Told told) {
        LocalDate today = LocalDate.now(clock);
        return areas.findPlaces(told.township()).stream().filter(it -> it.isInForce(today)).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
