package io.weldgate.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.decision.FindingText;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.Parties;
import io.weldgate.evidence.Chains;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Link;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says on paper who and what a case is about. */
@Component
class DossierWords {

    private final Departments departments;
    private final WorkUnits units;
    private final People people;
    private final Parties parties;
    private final Chains chains;
    private final FindingText sayings;
    private final Wording wording;

    DossierWords(Departments departments, WorkUnits units, People people, Parties parties, Chains chains,
            FindingText sayings, Wording wording) {
        this.departments = departments;
        this.units = units;
        this.people = people;
        this.parties = parties;
        this.chains = chains;
        this.sayings = sayings;
        this.wording = wording;
    }

    /** Null where the register has none, so that it is written by hand. */
    String department(String code) {
        return code == null ? null : departments.findById(code).map(Department::name).orElse(code);
    }

    Optional<WorkUnit> unit(String code) {
        return code == null ? Optional.empty() : units.findById(code);
    }

    List<CaseParty> parties(String caseNo) {
        return parties.findByCaseNoOrderById(caseNo);
    }

    Optional<CaseParty> party(String caseNo, Long id) {
        return parties(caseNo).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** One a line: name, and the number by which the law knows him. */
    String everyone(Dossier dossier) {
        return parties(dossier.caseNo()).stream().map(it -> wording.chinese("jurisdiction.Track." + it.track()) + "："
                + it.name() + "　" + numbered(it, dossier)).collect(Collectors.joining("\n"));
    }

    /** With what it is; empty where none is known. */
    String numbered(CaseParty it, Dossier dossier) {
        String number = number(it, dossier);
        return number == null ? "" : wording.chinese(isUnit(it) ? "paper.creditCode" : "paper.idNumber") + " " + number;
    }

    /** Null where none is known, or the reader is none of those who must know it. */
    String number(CaseParty it, Dossier dossier) {
        return isUnit(it) ? creditCode(it) : dossier.isOfficials() ? identity(it) : null;
    }

    String address(CaseParty it) {
        return unit(it.unitCode()).map(WorkUnit::workPlace).orElse(null);
    }

    String head(CaseParty it) {
        return unit(it.unitCode()).map(WorkUnit::headName).orElse(null);
    }

    static boolean isUnit(CaseParty it) {
        return it.unitCode() != null || it.creditCode() != null;
    }

    String violations(Collection<Violation> all) {
        return all.stream().map(this::violation).collect(Collectors.joining("；"));
    }

    String violation(Violation it) {
        return it == null ? null : wording.chinese("form.Violation." + it);
    }

    List<Link> evidence(String caseNo) {
        return chains.of(caseNo).stream().filter(it -> it.matter() instanceof Item).toList();
    }

    List<Link> evidence(String caseNo, EvidenceKind kind) {
        return evidence(caseNo).stream().filter(it -> ((Item) it.matter()).kind() == kind).toList();
    }

    /** Rows of the table: number, what, of which kind, when and by whom. */
    void listed(List<Link> links, Draft draft) {
        draft.table("no", "evidence", "kind", "taken");
        links.forEach(it -> {
            Item item = (Item) it.matter();
            draft.line(Long.toString(it.number()), title(item), wording.chinese("evidence.kind." + item.kind()),
                    wording.stamp(it.recordedAt()) + "\n" + by(item));
        });
    }

    String title(Item item) {
        return sayings.told(item.title(), Locale.SIMPLIFIED_CHINESE);
    }

    String by(Item item) {
        return item.by().stream().map(it -> it.name()).collect(Collectors.joining("、"));
    }

    /** Who took them, each once. */
    List<String> takers(List<Link> links) {
        return links.stream().flatMap(it -> ((Item) it.matter()).by().stream()).map(it -> it.name()).distinct()
                .toList();
    }

    /** Empty where only a file was kept. */
    static String said(Item item) {
        JsonNode record = item.record();
        return record == null ? "" : record.isTextual() ? record.asText() : record.path("text").asText("");
    }

    private String identity(CaseParty it) {
        return it.idNumber() != null || it.personNo() == null ? it.idNumber()
                : people.findById(it.personNo()).map(Person::idNumber).orElse(null);
    }

    private String creditCode(CaseParty it) {
        return it.creditCode() != null ? it.creditCode() : unit(it.unitCode()).map(WorkUnit::creditCode).orElse(null);
    }
}
