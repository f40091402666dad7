package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.calendar.Calendar;
import io.weldgate.certificate.Presenting;
import io.weldgate.contracting.Engagements;
import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.Fact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.WelderFact;
import io.weldgate.decision.Window;
import io.weldgate.decision.WorkFact;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Sites;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Presents permits, and those they name, to the rules. */
@Component
public class PermitFacts {

    private final Checks checks;
    private final Machines machines;
    private final Sites sites;
    private final People people;
    private final Presenting presenting;
    private final PlaceFacts places;
    private final Surroundings surroundings;
    private final Engagements engagements;
    private final Calendar calendar;
    private final OwnChains chains;
    private final GasFacts gas;

    PermitFacts(Checks checks, Machines machines, Sites sites, People people, Presenting presenting,
            PlaceFacts places, Surroundings surroundings, Engagements engagements, Calendar calendar,
            OwnChains chains, GasFacts gas) {
        this.checks = checks;
        this.machines = machines;
        this.sites = sites;
        this.people = people;
        this.presenting = presenting;
        this.places = places;
        this.surroundings = surroundings;
        this.engagements = engagements;
        this.calendar = calendar;
        this.chains = chains;
        this.gas = gas;
    }

    /** Everything on file about a permit and those it names. */
    public List<Fact> about(Permit permit, String approver) {
        return about(permit, permit.welders(), onFile(permit, approver));
    }

    /** The same with other people, as a handover would have it. */
    List<Fact> withCrew(Permit permit, List<String> welders, String watch) {
        return about(permit, welders, onFile(permit, welders, watch, permit.approver(), permit.work().windowUntil()));
    }

    /** The same with another end of the window, as an extension would have it. */
    List<Fact> withWindowUntil(Permit permit, Instant until, Actor approver) {
        List<Fact> facts = about(permit, permit.welders(), onFile(permit, permit.welders(), permit.watch(),
                approver == null ? permit.approver() : approver.account(), until));
        facts.addAll(surroundings.facts(permit, until));
        facts.addAll(standIn(approver));
        facts.addAll(calendar.facts(new Window(permit.work().windowFrom(), until), permit.areaCode()));
        facts.add(new PermitFact.ApprovedAbove(permit.approval().escalated()));
        return facts;
    }

    private List<Fact> about(Permit permit, List<String> welders, Fact onFile) {
        List<Fact> facts = new ArrayList<>(presenting.welders(welders));
        Machine machine = machines.getReferenceById(permit.machineCode());
        facts.add(places.machine(machine));
        facts.addAll(places.bound(machine));
        facts.add(places.place(sites.getReferenceById(permit.siteCode())));
        facts.addAll(regulated(permit));
        facts.add(onFile);
        facts.addAll(places.uncleared(permit.machineCode(), permit.permitNo()));
        facts.addAll(places.elsewhere(welders.get(0), permit.siteCode()));
        facts.addAll(engaged(permit, facts));
        facts.addAll(gas.about(permit));
        return facts;
    }

    /** The work, what was told of it, and whose demands it must meet. */
    List<Fact> regulated(Permit permit) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new WorkFact.PlannedWork(permit.profile(), permit.work().process(),
                permit.work().projectCode() != null, permit.work().projectCode()));
        facts.add(conditions(permit));
        permit.regime().overlays().forEach(profile -> facts.add(new PlaceFact.Overlay(profile)));
        facts.add(new PlaceFact.InArea(permit.areaCode()));
        return facts;
    }

    /** What the rules on gas go by: they ask nothing of people, machine or neighbours. */
    List<Fact> onGas(Permit permit) {
        List<Fact> facts = regulated(permit);
        facts.add(places.place(sites.getReferenceById(permit.siteCode())));
        facts.addAll(gas.about(permit));
        return facts;
    }

    /** On what the work of others rests; nothing where only the unit's own people work. */
    private List<Fact> engaged(Permit permit, List<Fact> facts) {
        List<String> strangers = facts.stream().filter(WelderFact.Worker.class::isInstance)
                .map(WelderFact.Worker.class::cast)
                .filter(worker -> !permit.unitCode().equals(worker.unit())).map(WelderFact.Worker::personNo).toList();
        HotWork work = permit.work();
        return work.contractor() == null && strangers.isEmpty() ? List.of()
                : engagements.facts(permit.unitCode(), work.contractor(), work.supervisor(), strangers);
    }

    /**
     * And what the calendar says of the permit's window: asked before it is issued, when it is settled who approves.
     *
     * @param approver null while nobody does
     */
    public List<Fact> planned(Permit permit, Actor approver) {
        List<Fact> facts = aboutAndAround(permit, approver == null ? null : approver.account());
        facts.addAll(standIn(approver));
        facts.addAll(calendar.facts(permit.work().window(), permit.areaCode()));
        facts.addAll(chains.facts(permit));
        return facts;
    }

    /** The same, with what goes on round the work: for the decisions that look round. */
    public List<Fact> aboutAndAround(Permit permit, String approver) {
        List<Fact> facts = about(permit, approver);
        facts.addAll(surroundings.facts(permit, permit.work().windowUntil()));
        return facts;
    }

    private static List<Fact> standIn(Actor approver) {
        return approver == null || approver.onBehalfOf() == null ? List.of()
                : List.of(new PermitFact.StandIn(approver.account(), approver.onBehalfOf()));
    }

    private static Fact conditions(Permit permit) {
        HotWork work = permit.work();
        return new WorkFact.Conditions(work.askedGrade(), Set.copyOf(work.circumstances()),
                work.elevationMetres(), Set.copyOf(work.involvedMeasures()), work.urgency(), !work.plan().isEmpty(),
                Set.copyOf(work.linkedPermits()), permit.appliedAt());
    }

    /** The checks confirmed so far, the latest of each step. */
    public List<Fact> checked(Permit permit) {
        List<Fact> facts = new ArrayList<>();
        for (Check check : checks.latest(permit.permitNo())) {
            facts.add(check.step() == CheckStep.SECOND_VERIFICATION
                    ? new CheckFact.SecondVerification(check.confirmedBy(), check.confirmedAt())
                    : new CheckFact.ConfirmedCheck(check.step(), check.confirmedBy(), check.confirmedAt()));
        }
        return facts;
    }

    public Fact onFile(Permit permit, String approver) {
        return onFile(permit, permit.welders(), permit.watch(), approver, permit.work().windowUntil());
    }

    private Fact onFile(Permit permit, List<String> welders, String watch, String approver, Instant until) {
        boolean trained = people.findById(watch).map(Person::watchTrained).orElse(false);
        return new PermitFact.PermitOnFile(permit.permitNo(), permit.status().name(), permit.machineCode(),
                Set.copyOf(welders), watch, trained, permit.applicant(), approver,
                permit.work().windowFrom(), until, permit.work().extinguishers());
    }
}
