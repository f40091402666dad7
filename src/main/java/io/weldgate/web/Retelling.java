package io.weldgate.web;

import io.weldgate.audit.AuditEntry;
import io.weldgate.ledger.Column;
import io.weldgate.ledger.Columns;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Registers;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Retells what was said at a step; of what was changed in a register, fields and choices by their titles. */
@Component("retelling")
public class Retelling {

    private static final String CHANGED = "register.changed";
    private static final Pattern CHANGE = Pattern.compile("(\\w+)(?:: (.*) → (.*))?", Pattern.DOTALL);
    private static final String BETWEEN = "; ";

    private final Registers registers;
    private final Columns columns;
    private final Shown shown;

    Retelling(Registers registers, Columns columns, Shown shown) {
        this.registers = registers;
        this.columns = columns;
        this.shown = shown;
    }

    public String said(AuditEntry entry) {
        return said(entry.subject(), entry.step(), entry.text());
    }

    public String said(String subject, String step, String text) {
        return CHANGED.equals(step) && text != null ? registers.of(subject.split(":")[0])
                .map(register -> told(register, text)).orElse(text) : shown.said(step, text);
    }

    private String told(Register<?, ?> register, String text) {
        Map<String, Column> titled = columns.of(register, LocaleContextHolder.getLocale()).stream()
                .collect(Collectors.toMap(Column::field, Function.identity()));
        return Stream.of(text.split(text.contains(" → ") ? BETWEEN : "[;,] ")).map(change -> told(change, titled))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String told(String change, Map<String, Column> titled) {
        Matcher read = CHANGE.matcher(change);
        Column column = read.matches() ? titled.get(read.group(1)) : null;
        return column == null ? change : read.group(2) == null ? column.title() : column.title() + ": "
                + column.titles().getOrDefault(read.group(2), read.group(2)) + " → "
                + column.titles().getOrDefault(read.group(3), read.group(3));
    }
}
