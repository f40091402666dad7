package io.weldgate.report;

import io.weldgate.report.PermitSheet.Line;
import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Hands one row after the other to a form; a field that a row has not got is empty. */
class Lines implements JRDataSource {

    private final Iterator<? extends Line> lines;
    private final UnaryOperator<String> lettering;
    private Map<String, Object> current = Map.of();

    Lines(List<? extends Line> lines, UnaryOperator<String> lettering) {
        this.lines = lines.iterator();
        this.lettering = lettering;
    }

    @Override
    public boolean next() {
        if (!lines.hasNext()) {
            return false;
        }
        Line line = lines.next();
        current = components(line);
        current.put("line", line.line());
        return true;
    }

    @Override
    public Object getFieldValue(JRField field) {
        Object value = current.get(field.getName());
        return value instanceof byte[] picture ? new ByteArrayInputStream(picture)
                : value instanceof String text ? lettering.apply(text) : value;
    }

    static Map<String, Object> components(Object any) {
        Map<String, Object> found = new HashMap<>();
        for (RecordComponent component : any.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                found.put(component.getName(), component.getAccessor().invoke(any));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record's components are always readable", e);
            }
        }
        return found;
    }

    /** Every text that will be printed of these records. */
    static List<String> texts(List<?> records) {
        return records.stream().flatMap(it -> components(it).values().stream()).filter(String.class::isInstance)
                .map(String.class::cast).toList();
    }

    static List<String> texts(Object... records) {
        return texts(Arrays.asList(records));
    }
}
