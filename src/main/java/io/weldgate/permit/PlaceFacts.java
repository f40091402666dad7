package io.weldgate.permit;

import io.weldgate.decision.ControlClass;
import io.weldgate.decision.Fact;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.WelderFact;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Pairings;
import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.telemetry.TerminalState;
import io.weldgate.telemetry.TerminalStates;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Presents machines and places, and the work that goes on with them, to the rules. */
@Component
public class PlaceFacts {

    private final Permits permits;
    private final Sites sites;
    private final TerminalStates terminals;
    private final Pairings pairings;

    PlaceFacts(Permits permits, Sites sites, TerminalStates terminals, Pairings pairings) {
        this.pairings = pairings;
        this.permits = permits;
        this.sites = sites;
        this.terminals = terminals;
    }

    public Fact machine(Machine machine) {
        boolean online = machine.deviceId() != null
                && terminals.findById(machine.deviceId()).map(TerminalState::online).orElse(false);
        return new MachineFact.WeldingMachine(machine.code(), machine.unitCode(),
                ControlClass.valueOf(machine.controlClass()), machine.faulty(), online);
    }

    /** Whom the machine is paired with, and whose order stops it; empty where it is nobody's. */
    public List<Fact> bound(Machine machine) {
        Stream<Fact> paired = pairings.findById(machine.code()).filter(it -> !it.people().isEmpty())
                .<Fact>map(it -> new MachineFact.Paired(machine.code(), it.people())).stream();
        Stream<Fact> stopped = Stream.ofNullable(machine.stoppedBy())
                .map(caseNo -> new MachineFact.Stopped(machine.code(), caseNo));
        return Stream.concat(paired, stopped).toList();
    }

    public Fact place(Site site) {
        return new PlaceFact.WorkPlace(site.code(), Profile.valueOf(site.profile()), site.excluded(),
                site.fenceMetres(), site.opensAt(), site.closesAt());
    }

    /** Work that this welder leads at other sites at this moment. */
    public List<Fact> elsewhere(String welder, String siteCode) {
        Position here = sites.getReferenceById(siteCode).centre();
        return permits.findByWelder(welder, List.of(PermitStatus.WORKING)).stream()
                .filter(other -> other.welders().get(0).equals(welder) && !other.siteCode().equals(siteCode))
                .<Fact>map(other -> new WelderFact.AtWorkElsewhere(welder,
                        here.metresTo(sites.getReferenceById(other.siteCode()).centre()))).toList();
    }

    /** Work done with the machine under other permits, whose 处置 is not done. */
    public List<Fact> uncleared(String machineCode, String exceptPermitNo) {
        return permits.findUncleared(machineCode, exceptPermitNo).stream()
                .<Fact>map(earlier -> new MachineFact.UnclearedWork(earlier.permitNo(), earlier.machineCode()))
                .toList();
    }
}
