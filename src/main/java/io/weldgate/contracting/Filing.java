package io.weldgate.contracting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.decision.PaperKind;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client files the papers of those who work for it, and ends them. Who may, the caller has checked. */
@Component
public class Filing {

    private final Papers papers;
    private final WorkUnits units;
    private final People people;
    private final Engagements engagements;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    Filing(Papers papers, WorkUnits units, People people, Engagements engagements, FormReading reading,
            FormSchemas schemas, FormText text, Trail trail, Clock clock) {
        this.papers = papers;
        this.units = units;
        this.people = people;
        this.engagements = engagements;
        this.reading = reading;
        this.schemas = schemas;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of filing a paper. */
    public sealed interface Filed {

        record Done(Paper paper) implements Filed {}

        record Invalid(List<FieldError> errors) implements Filed {}
    }

    /** The schema; its examples name people of other units only where the client has an agreement with them. */
    @Transactional(readOnly = true)
    public ObjectNode form(PaperKind kind, String hostUnit, Locale locale) {
        LocalDate today = today();
        String other = units.findOthers(hostUnit, today, Limit.of(1)).stream().findFirst()
                .map(unit -> unit.code()).orElse("U-0002");
        return schemas.schema(PaperForm.of(kind), locale, Map.of("contractor", other, "from", today,
                "until", today.plusYears(1).minusDays(1),
                "supervisor", first(people.findPresent(hostUnit, today, Limit.of(1))),
                "person", first(engagements.strangers(hostUnit))));
    }

    @Transactional
    public Filed file(PaperKind kind, Filled filled, String hostUnit, Actor by, Locale locale) {
        Read<? extends Record> read = filled.read(reading, PaperForm.of(kind), by, locale);
        if (read instanceof Read.Invalid<?> invalid) {
            return new Filed.Invalid(invalid.errors());
        }
        PaperForm form = (PaperForm) ((Read.Valid<?>) read).form();
        List<FieldError> errors = errors(form, hostUnit, locale);
        if (!errors.isEmpty()) {
            return new Filed.Invalid(errors);
        }
        String area = units.findById(hostUnit).orElseThrow().areaCode();
        Paper paper = papers.saveAndFlush(new Paper(kind, hostUnit, area, form).filed(by, clock.instant()));
        trail.changed(entry("paper.filed", paper, by));
        return new Filed.Done(paper);
    }

    /** From now on it covers nothing. @return whether the client has such a paper that still holds */
    @Transactional
    public boolean end(long id, String hostUnit, Actor by) {
        return papers.lockRow(id).filter(paper -> paper.hostUnit().equals(hostUnit) && paper.endedAt() == null)
                .map(paper -> {
                    paper.ended(by, clock.instant());
                    trail.changed(entry("paper.ended", paper, by));
                    return true;
                }).orElse(false);
    }

    private List<FieldError> errors(PaperForm form, String hostUnit, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (form instanceof PaperForm.Secondment it) {
            if (unitOf(it.person()).filter(unit -> !unit.equals(hostUnit)).isEmpty()) {
                errors.add(text.wrong("NO_SUCH_STRANGER", form.getClass(), "person", locale));
            }
        } else if (form.subject().equals(hostUnit)
                || units.findById(form.subject()).filter(unit -> !unit.isOver(today())).isEmpty()) {
            errors.add(text.wrong("NO_SUCH_UNIT", form.getClass(), "contractor", locale));
        }
        if (form instanceof PaperForm.Agreement it && it.supervisor() != null
                && unitOf(it.supervisor()).filter(hostUnit::equals).isEmpty()) {
            errors.add(text.wrong("NO_SUCH_PERSON", form.getClass(), "supervisor", locale));
        }
        if (form.until().isBefore(form.from())) {
            errors.add(text.wrong("NOT_AFTER_FROM", form.getClass(), "until", locale));
        }
        return errors;
    }

    private Optional<String> unitOf(String personNo) {
        return people.findById(personNo).filter(person -> !person.isOver(today())).map(Person::unitCode);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String first(List<Person> people) {
        return people.stream().map(Person::personNo).findFirst().orElse("P-0001");
    }

    private static Entry entry(String step, Paper paper, Actor by) {
        return Entry.of("paper:" + paper.id(), step, by)
                .saying("%s %s %s".formatted(Saying.of("contractors.kind." + paper.kind()).written(),
                        paper.subject(), paper.number()));
    }
}
