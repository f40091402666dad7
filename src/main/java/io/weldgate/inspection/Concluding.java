package io.weldgate.inspection;

import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.Files;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.inspection.Subjects.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an inspection down, once however often it is sent, and lets its result follow in the same transaction. */
@Component
public class Concluding {

    private final Inspections inspections;
    private final FormReading reading;
    private final Checklists checklists;
    private final Consequences consequences;
    private final Attending attending;
    private final Introducing introducing;
    private final Subjects subjects;
    private final Minuting minuting;
    private final Files files;
    private final FormText text;
    private final TransactionTemplate transaction;

    Concluding(Inspections inspections, FormReading reading, Checklists checklists, Consequences consequences,
            Attending attending, Introducing introducing, Subjects subjects, Minuting minuting, Files files,
            FormText text, TransactionTemplate transaction) {
        this.inspections = inspections;
        this.reading = reading;
        this.checklists = checklists;
        this.consequences = consequences;
        this.attending = attending;
        this.introducing = introducing;
        this.subjects = subjects;
        this.minuting = minuting;
        this.files = files;
        this.text = text;
        this.transaction = transaction;
    }

    public Concluded conclude(Filled filled, Inspector by, Locale locale) {
        Read<InspectionForm> read = filled.read(reading, InspectionForm.class, by.actor(), locale);
        if (read instanceof Read.Invalid<InspectionForm> invalid) {
            return new Concluded.Invalid(invalid.errors());
        }
        InspectionForm form = ((Read.Valid<InspectionForm>) read).form();
        try {
            return transaction.execute(status -> conclude(form, by, locale, status));
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            return before(form, by).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private Optional<Concluded> before(InspectionForm form, Inspector by) {
        return inspections.findByInspectorAndClientKey(by.actor().account(), form.clientKey())
                .map(it -> new Concluded.Done(it, true));
    }

    private Concluded conclude(InspectionForm form, Inspector by, Locale locale, TransactionStatus status) {
        Optional<Concluded> before = before(form, by);
        if (before.isPresent()) {
            return before.get();
        }
        List<FieldError> errors = new ArrayList<>(consequences.wrong(form, checklists.current(), locale));
        Attending.Attendance attendance = attending.of(form, by, locale);
        errors.addAll(attendance.errors());
        errors.addAll(photos(form, by, locale));
        if ((form.kind() == InspectionKind.SELF) == by.isOfficial()) {
            errors.add(text.wrong("KIND_OF_INSPECTOR", InspectionForm.class, "kind", locale));
        }
        return errors.isEmpty() ? record(form, by, attendance, locale, status) : new Concluded.Invalid(errors);
    }

    private Concluded record(InspectionForm form, Inspector by, Attending.Attendance attendance, Locale locale,
            TransactionStatus status) {
        Introducing.Introduced introduced = introducing.introduce(form, named(form), by, locale);
        Optional<Subject> subject = introduced.errors().isEmpty()
                ? subjects.of(introduced.named(), by.scope()) : Optional.empty();
        if (subject.isEmpty()) {
            status.setRollbackOnly();
            return new Concluded.Invalid(introduced.errors().isEmpty()
                    ? List.of(text.wrong("SUBJECT_UNKNOWN", InspectionForm.class, "unitCode", locale))
                    : introduced.errors());
        }
        return new Concluded.Done(minuting.record(form, subject.get(), by, attendance), false);
    }

    private static Named named(InspectionForm form) {
        return new Named(form.machineCode(), form.certificateNumber(), form.certificateId(), form.unitCode(),
                form.siteCode());
    }

    private List<FieldError> photos(InspectionForm form, Inspector by, Locale locale) {
        return IntStream.range(0, form.answers().size()).boxed().filter(i -> form.answers().get(i).photos().stream()
                .anyMatch(photo -> !files.exists(photo, FileKind.PHOTO, by.actor())))
                .map(i -> text.wrong("NO_SUCH_FILE", InspectionForm.class, "answers[" + i + "]", locale,
                        FileKind.PHOTO.name())).toList();
    }
}
