package io.weldgate.sanction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FormSchemas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of what follows a penalty, for pages and programs alike. */
@Component
public class SanctionForms {

    private final FormSchemas schemas;
    private final Clock clock;

    SanctionForms(FormSchemas schemas, Clock clock) {
        this.schemas = schemas;
        this.clock = clock;
    }

    public ObjectNode of(Class<? extends Record> form, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return schemas.schema(form, locale, Map.of("decidedOn", today, "appealedOn", today, "endsOn",
                today.plusYears(1)));
    }
}
