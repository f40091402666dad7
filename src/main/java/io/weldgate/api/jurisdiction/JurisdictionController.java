package io.weldgate.api.jurisdiction;

import io.weldgate.api.Problem;
import io.weldgate.form.FieldError;
import io.weldgate.identity.SignedIn;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Jurisdiction;
import io.weldgate.jurisdiction.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may act on which violation, by the law of a day. */
@RestController
@RequestMapping("/api/v1/jurisdiction")
class JurisdictionController {

    private static final String AREA = "\\d{6}(\\d{3}){0,3}";

    private final Jurisdiction jurisdiction;
    private final TableKeepers keepers;
    private final MessageSource messages;
    private final Clock clock;

    JurisdictionController(Jurisdiction jurisdiction, TableKeepers keepers, MessageSource messages, Clock clock) {
        this.jurisdiction = jurisdiction;
        this.keepers = keepers;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param areaCode where it was done; without one, the asker's own area
     * @param on       day of the act; without one, today
     */
    @GetMapping
    Authorities authorities(@RequestParam(required = false) Field field,
            @RequestParam(required = false) Violation violation, @RequestParam(required = false) String areaCode,
            @RequestParam(required = false) LocalDate on, Locale locale) {
        SignedIn who = keepers.reader();
        String area = areaCode == null ? who.areaCode() : areaCode;
        List<FieldError> errors = new ArrayList<>();
        if (field == null) {
            errors.add(wrong("field", "REQUIRED", locale));
        }
        if (violation == null) {
            errors.add(wrong("violation", "REQUIRED", locale));
        }
        if (!area.matches(AREA)) {
            errors.add(wrong("areaCode", "AREA", locale));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        } else if (!who.scope().covers(null, area)) {
            throw Problem.notFound();
        }
        return jurisdiction.authorities(field, violation, area, on == null ? LocalDate.now(clock) : on)
                .map(Authorities::of)
                .orElseThrow(() -> Problem.invalid(List.of(wrong("on", "BEFORE_THE_TABLES", locale))));
    }

    private FieldError wrong(String field, String code, Locale locale) {
        return new FieldError(field, code, messages.getMessage("invalid.jurisdiction." + code, null, locale));
    }
}
