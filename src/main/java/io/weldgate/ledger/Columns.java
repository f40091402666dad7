package io.weldgate.ledger;

import io.weldgate.form.FormSchemas;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The columns of a register's sheets, in the order of its form. */
@Component
public class Columns {

    private final FormSchemas schemas;

    Columns(FormSchemas schemas) {
        this.schemas = schemas;
    }

    public List<Column> of(Register<?, ?> register, Locale locale) {
        var told = Stream.of(locale, Locale.CHINESE, Locale.ENGLISH)
                .map(it -> schemas.schema(register.form(), it, Map.of())).toList();
        return Arrays.stream(register.form().getRecordComponents())
                .map(it -> Column.of(it.getName(), it.isAnnotationPresent(Personal.class),
                        !register.supplied().contains(it.getName()), told)).toList();
    }
}
