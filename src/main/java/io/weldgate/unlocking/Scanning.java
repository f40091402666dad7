package io.weldgate.unlocking;

import io.weldgate.certificate.Presenting;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.WorkFact;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitFacts;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.permit.PlaceFacts;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Position;
import io.weldgate.registry.Scope;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the scan of a machine's QR code: may this person weld here, with this machine, now? */
@Component
public class Scanning {

    private static final List<PermitStatus> IN_FORCE =
            Arrays.stream(PermitStatus.values()).filter(PermitStatus::inForce).toList();
    /** What an application brings with it, or what has nothing to do with whether one could succeed. */
    private static final Set<String> CURED_BY_APPLYING = Set.of("NO_PERMIT", "PERMIT_OTHER_MACHINE",
            "PERMIT_OTHER_WELDER", "OUTSIDE_WINDOW", "OUTSIDE_FENCE", "MACHINE_OFFLINE");

    private final Machines machines;
    private final WorkUnits units;
    private final Sites sites;
    private final Permits permits;
    private final PermitFacts facts;
    private final PlaceFacts places;
    private final Presenting presenting;
    private final Deciding deciding;

    Scanning(Machines machines, WorkUnits units, Sites sites, Permits permits, PermitFacts facts, PlaceFacts places,
            Presenting presenting, Deciding deciding) {
        this.machines = machines;
        this.units = units;
        this.sites = sites;
        this.permits = permits;
        this.facts = facts;
        this.places = places;
        this.presenting = presenting;
        this.deciding = deciding;
    }

    /**
     * @param latitude with {@code longitude} where the phone is, WGS-84 degrees; both null if it does not tell
     * @return empty where there is no such machine, or none that may be seen
     */
    @Transactional
    public Optional<Scan> scan(String machineCode, String personNo, Scope scope, Double latitude, Double longitude) {
        return machines.findById(machineCode)
                .filter(machine -> scope.covers(machine.unitCode(),
                        units.findById(machine.unitCode()).orElseThrow().areaCode())
                        || permits.share(machineCode, scope))
                .map(machine -> scan(machine, personNo, latitude, longitude));
    }

    private Scan scan(Machine machine, String personNo, Double latitude, Double longitude) {
        Optional<Permit> permit = permit(machine.code(), personNo);
        Site site = sites.findById(machine.siteCode()).orElseThrow();
        List<Fact> asked = new ArrayList<>(presenting.welders(List.of(personNo)));
        asked.add(places.machine(machine));
        asked.addAll(places.bound(machine));
        asked.add(places.place(site));
        asked.add(new MachineFact.Attempt(machine.code(), personNo));
        String code = permit.map(found -> found.work().projectCode()).orElse(null);
        asked.add(new WorkFact.PlannedWork(Profile.valueOf(site.profile()),
                permit.map(found -> found.work().process()).orElse(null), code != null, code));
        permit.ifPresent(found -> asked.add(facts.onFile(found, found.approver())));
        asked.addAll(places.uncleared(machine.code(), permit.map(Permit::permitNo).orElse("")));
        asked.addAll(places.elsewhere(personNo, site.code()));
        if (latitude != null && longitude != null) {
            asked.add(new PlaceFact.Whereabouts(personNo,
                    site.centre().metresTo(new Position(latitude, longitude))));
        }
        Permission permission = deciding.decide(Question.SCAN, machine.code(), asked);
        return new Scan(permission, permit.map(Permit::permitNo).orElse(null),
                permission.findings().stream().filter(Finding::blocks).map(Finding::code)
                        .allMatch(CURED_BY_APPLYING::contains));
    }

    /** This person's permit for this machine, else anyone's for this machine, else this person's for another. */
    private Optional<Permit> permit(String machineCode, String personNo) {
        List<Permit> ofMachine = permits.findByMachineCodeAndStatusIn(machineCode, IN_FORCE);
        return Stream.of(ofMachine.stream().filter(permit -> permit.welders().contains(personNo)), ofMachine.stream(),
                permits.findByWelder(personNo, IN_FORCE).stream()).flatMap(found -> found).findFirst();
    }
}
