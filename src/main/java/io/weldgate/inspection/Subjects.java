package io.weldgate.inspection;

import io.weldgate.certificate.Certificate;
import io.weldgate.certificate.Certificates;
import io.weldgate.keyring.Sealing;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Scope;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds in the registers what is inspected. */
@Component
class Subjects {

    private final Machines machines;
    private final WorkUnits units;
    private final Sites sites;
    private final People people;
    private final Certificates certificates;
    private final Sealing sealing;

    Subjects(Machines machines, WorkUnits units, Sites sites, People people, Certificates certificates,
            Sealing sealing) {
        this.machines = machines;
        this.units = units;
        this.sites = sites;
        this.people = people;
        this.certificates = certificates;
        this.sealing = sealing;
    }

    /** What somebody names, of which any may be blank. */
    record Named(String machineCode, String certificateNumber, String certificateId, String unitCode,
            String siteCode) {}

    /** A machine's plate may be read by whoever stands before it; people of a unit inspect their own alone. */
    Optional<Machine> machine(String code, Scope scope) {
        return filled(code) ? machines.findById(code.strip())
                .filter(it -> scope.unitCode() == null || scope.covers(it.unitCode(), "")) : Optional.empty();
    }

    Optional<WorkUnit> unit(String code, Scope scope) {
        return filled(code) ? units.findNamed(code.strip()).stream().findFirst()
                .filter(it -> scope.covers(it.code(), it.areaCode())) : Optional.empty();
    }

    Optional<Site> site(String code, Scope scope) {
        return filled(code) ? sites.findById(code.strip()).filter(it -> scope.covers(it.unitCode(),
                units.findById(it.unitCode()).orElseThrow().areaCode())) : Optional.empty();
    }

    /** Whoever has the card in his hand knows its number. */
    List<Certificate> certificates(Named named) {
        if (filled(named.certificateId())) {
            return certificates.findById(named.certificateId()).stream().toList();
        }
        String number = named.certificateNumber();
        return filled(number) ? certificates.findByNumberMac(sealing.mac(written(number))) : List.of();
    }

    /** Empty where none of what is named leads to a unit. */
    Optional<Subject> of(Named named, Scope scope) {
        Machine machine = machine(named.machineCode(), scope).orElse(null);
        String holder = certificates(named).stream().map(Certificate::holder).findFirst().orElse(null);
        Site site = site(machine == null ? named.siteCode() : null, scope)
                .or(() -> Optional.ofNullable(machine).flatMap(it -> sites.findById(it.siteCode()))).orElse(null);
        return Optional.ofNullable(machine).map(Machine::unitCode)
                .or(() -> Optional.ofNullable(site).map(Site::unitCode))
                .or(() -> unit(named.unitCode(), scope).map(WorkUnit::code))
                .or(() -> Optional.ofNullable(holder).flatMap(people::findById).map(Person::unitCode)
                        .filter(it -> scope.unitCode() == null || scope.unitCode().equals(it)))
                .flatMap(units::findById)
                .map(unit -> new Subject(unit, site, machine, holder, filled(named.certificateNumber())
                        ? written(named.certificateNumber()) : null));
    }

    private static String written(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean filled(String text) {
        return InspectionForm.filled(text);
    }
}
