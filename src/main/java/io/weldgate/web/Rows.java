package io.weldgate.web;

import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.permit.Permit;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Permits as lists show them: other people's names masked. */
@Component
public class Rows {

    private final Machines machines;
    private final People people;
    private final Identities identities;
    private final Shown shown;

    Rows(Machines machines, People people, Identities identities, Shown shown) {
        this.machines = machines;
        this.people = people;
        this.identities = identities;
        this.shown = shown;
    }

    public List<Row> of(List<Permit> permits) {
        Map<String, String> names = people.findAllById(permits.stream().map(Rows::leader).distinct().toList())
                .stream().collect(Collectors.toMap(Person::personNo, Person::name));
        Map<String, String> machineNames = machines.findAllById(permits.stream().map(Permit::machineCode).distinct()
                .toList()).stream().collect(Collectors.toMap(Machine::code, Machine::name));
        String own = identities.maybe().map(SignedIn::personNo).orElse(null);
        return permits.stream().map(permit -> new Row(permit, machineNames.get(permit.machineCode()),
                leader(permit).equals(own) ? names.get(own) : shown.masked(names.get(leader(permit))))).toList();
    }

    private static String leader(Permit permit) {
        return permit.welders().get(0);
    }

    /** @param welder the one who leads, masked unless it is the reader himself */
    record Row(Permit permit, String machineName, String welder) {}
}
