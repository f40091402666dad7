package io.weldgate.ledger;

import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is wrong with the lines of one form, in the reader's language. */
public final class Complaints {

    private final Class<?> form;
    private final FormText text;
    private final Locale locale;
    private final List<Complaint> all = new ArrayList<>();
    private final Set<Integer> wrong = new HashSet<>();

    public Complaints(Class<?> form, FormText text, Locale locale) {
        this.form = form;
        this.text = text;
        this.locale = locale;
    }

    /** The sentence is the message {@code invalid.<code>}, its first argument the field's title. */
    public void about(Line<?, ?> line, String field, String code, Object... more) {
        about(line.number(), text.wrong(code, form, field, locale, more));
    }

    /** That it ends before it begins. */
    public void unlessInOrder(Line<?, ?> line, LocalDate startsOn, LocalDate endsOn) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            about(line, "endsOn", "NOT_AFTER_FROM");
        }
    }

    public void about(int line, FieldError error) {
        all.add(new Complaint(line, error));
        wrong.add(line);
    }

    public boolean concern(int line) {
        return wrong.contains(line);
    }

    public List<Complaint> all() {
        return all;
    }

    List<FieldError> errors() {
        return all.stream().map(Complaint::error).toList();
    }

    public record Complaint(int line, FieldError error) {}
}
