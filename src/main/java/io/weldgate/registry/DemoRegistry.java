package io.weldgate.registry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers of the default run (contract §2), made once. */
@Component
@ConditionalOnBooleanProperty("weldgate.demo")
class DemoRegistry implements SmartInitializingSingleton {

    private final Areas areas;
    private final Departments departments;
    private final WorkUnits units;
    private final Sites sites;
    private final People people;
    private final Machines machines;
    private final Bans bans;
    private final TerminalSecrets secrets;
    private final Naming naming;
    private final TransactionTemplate transaction;

    DemoRegistry(Areas areas, Departments departments, WorkUnits units, Sites sites, People people, Machines machines,
            Bans bans, TerminalSecrets secrets, Naming naming, TransactionTemplate transaction) {
        this.areas = areas;
        this.departments = departments;
        this.units = units;
        this.sites = sites;
        this.people = people;
        this.machines = machines;
        this.bans = bans;
        this.secrets = secrets;
        this.naming = naming;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(tx -> {
            if (areas.count() == 0) {
                fill();
            }
        });
    }

    private void fill() {
        new DemoFile("areas").rows().forEach(row -> areas.save(new Area(row[0], row[1])));
        new DemoFile("departments").rows().forEach(row -> departments.save(new Department(row[0], row[1], row[2])
                .answeringFor(Stream.of(row[3].split(" ")).map(FieldOfAuthority::valueOf).toList())));
        new DemoFile("units").rows().forEach(row -> units.save(new WorkUnit(row[0], row[1], row[2], row[3])
                .led(row[4], row[5], null)));
        new DemoFile("sites").rows().forEach(row -> sites.save(site(row)));
        new DemoFile("people").rows().forEach(row -> people.save(person(row)));
        new DemoFile("machines").rows().forEach(this::machine);
        Map.of(Area.class, "areas", Department.class, "departments", WorkUnit.class, "units", Site.class, "sites",
                Person.class, "people", Machine.class, "machines").forEach(this::name);
        bans.save(new Ban("welder4", "达旗安委〔2026〕3号", LocalDate.of(2026, 1, 15), null));
    }

    private void name(Class<?> kind, String file) {
        naming.enter(kind, new DemoFile(file).rows().stream().collect(Collectors.toMap(row -> row[0], row -> row[1])));
    }

    private static Site site(String[] row) {
        var site = new Site(row[0], row[1], row[2], row[3],
                new Position(Double.parseDouble(row[4]), Double.parseDouble(row[5])), Integer.parseInt(row[6]));
        if (row[7] != null) {
            site.open(LocalTime.parse(row[7]), LocalTime.parse(row[8]));
        }
        return row[9] == null ? site : site.exclude();
    }

    private static Person person(String[] row) {
        var person = new Person(row[0], row[1], row[2])
                .identified(row[3], LocalDate.parse(row[4]), row[5] != null);
        return row[6] == null ? person : person.trainedAsFireWatch();
    }

    private void machine(String[] row) {
        var machine = new Machine(row[0], row[1], row[2], row[3], row[4]);
        machines.saveAndFlush(row[5] == null ? machine : machine.coded(row[5]));
        if (row[5] != null) {
            secrets.assign(row[5], row[0], "weldgate-demo-" + row[5]);
        }
    }
}
