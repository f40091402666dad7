package io.weldgate.contracting;

import io.weldgate.decision.ContractFact;
import io.weldgate.decision.Fact;
import io.weldgate.decision.PaperKind;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells on which papers the work of others rests. */
@Component
@Transactional(readOnly = true)
public class Engagements {

    private final Papers papers;
    private final People people;
    private final Clock clock;

    Engagements(Papers papers, People people, Clock clock) {
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What the rules are told.
     *
     * @param contractor null where the client's own people do the work; seconded people are its own for that time
     * @param supervisor null where nobody is named
     * @param strangers  of those who are to work, the people of other units
     */
    public List<Fact> facts(String hostUnit, String contractor, String supervisor, Collection<String> strangers) {
        List<Fact> facts = new ArrayList<>();
        List<String> subjects = new ArrayList<>(strangers);
        if (contractor != null) {
            facts.add(new ContractFact.Outsourced(contractor, supervisor));
            subjects.add(contractor);
        }
        papers.findHeld(hostUnit, subjects).stream().map(Paper::fact).forEach(facts::add);
        return facts;
    }

    /**
     * Whether an application of the client may name this person: one of its own, of the contractor that it names and
     * has an agreement with, or seconded to it. From when to when the papers hold, the rules ask.
     *
     * @param contractor null where the client's own people do the work
     */
    public boolean mayBeNamed(String personNo, String hostUnit, String contractor) {
        LocalDate today = LocalDate.now(clock);
        Optional<Person> person = people.findById(personNo).filter(it -> !it.isOver(today));
        return person.map(Person::unitCode).filter(unit -> unit.equals(hostUnit)
                        || unit.equals(contractor) && holds(PaperKind.AGREEMENT, hostUnit, contractor)).isPresent()
                || person.isPresent() && holds(PaperKind.SECONDMENT, hostUnit, personNo);
    }

    private boolean holds(PaperKind kind, String hostUnit, String subject) {
        return papers.findHeld(hostUnit, List.of(subject)).stream().anyMatch(paper -> paper.kind() == kind);
    }

    /** Codes of the units that the client has an agreement with. */
    public List<String> contractors(String hostUnit) {
        return papers.findByHostUnitAndEndedAtIsNullOrderById(hostUnit).stream()
                .filter(paper -> paper.kind() == PaperKind.AGREEMENT).map(Paper::subject).distinct().toList();
    }

    /** People of other units, still there, whom the client has on file, directly or by an agreement with their unit. */
    public List<Person> strangers(String hostUnit) {
        LocalDate today = LocalDate.now(clock);
        return papers.findByHostUnitAndEndedAtIsNullOrderById(hostUnit).stream()
                .flatMap(paper -> switch (paper.kind()) {
            case AGREEMENT -> people.findPresent(paper.subject(), today, Limit.unlimited()).stream();
            case SECONDMENT -> people.findById(paper.subject()).filter(it -> !it.isOver(today)).stream();
            case QUALIFICATION -> Stream.<Person>of();
        }).distinct().toList();
    }
}
