package io.weldgate.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/**
 * What the rules may know, and the whole of it: a rule reads nothing else. Facts are stored with every decision, so
 * they carry no identity number, telephone number, name, birth date or sex; people appear under their person number.
 * The names of the kinds are stored too, and published: none may be changed. The kinds are grouped by what they tell
 * of.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "Asked", value = Fact.Asked.class),
    @JsonSubTypes.Type(name = "Worker", value = WelderFact.Worker.class),
    @JsonSubTypes.Type(name = "HeldCertificate", value = WelderFact.HeldCertificate.class),
    @JsonSubTypes.Type(name = "Banned", value = WelderFact.Banned.class),
    @JsonSubTypes.Type(name = "AtWorkElsewhere", value = WelderFact.AtWorkElsewhere.class),
    @JsonSubTypes.Type(name = "WeldingMachine", value = MachineFact.WeldingMachine.class),
    @JsonSubTypes.Type(name = "Attempt", value = MachineFact.Attempt.class),
    @JsonSubTypes.Type(name = "Paired", value = MachineFact.Paired.class),
    @JsonSubTypes.Type(name = "Stopped", value = MachineFact.Stopped.class),
    @JsonSubTypes.Type(name = "UnclearedWork", value = MachineFact.UnclearedWork.class),
    @JsonSubTypes.Type(name = "WorkPlace", value = PlaceFact.WorkPlace.class),
    @JsonSubTypes.Type(name = "InArea", value = PlaceFact.InArea.class),
    @JsonSubTypes.Type(name = "Overlay", value = PlaceFact.Overlay.class),
    @JsonSubTypes.Type(name = "Whereabouts", value = PlaceFact.Whereabouts.class),
    @JsonSubTypes.Type(name = "PlannedWork", value = WorkFact.PlannedWork.class),
    @JsonSubTypes.Type(name = "Conditions", value = WorkFact.Conditions.class),
    @JsonSubTypes.Type(name = "NearbyWork", value = NeighbourFact.NearbyWork.class),
    @JsonSubTypes.Type(name = "OverlappingPermit", value = NeighbourFact.OverlappingPermit.class),
    @JsonSubTypes.Type(name = "Outsourced", value = ContractFact.Outsourced.class),
    @JsonSubTypes.Type(name = "ContractPaper", value = ContractFact.ContractPaper.class),
    @JsonSubTypes.Type(name = "SpecialDay", value = CalendarFact.SpecialDay.class),
    @JsonSubTypes.Type(name = "CalendarYear", value = CalendarFact.CalendarYear.class),
    @JsonSubTypes.Type(name = "PermitOnFile", value = PermitFact.PermitOnFile.class),
    @JsonSubTypes.Type(name = "ApprovalProcess", value = PermitFact.ApprovalProcess.class),
    @JsonSubTypes.Type(name = "OwnChain", value = PermitFact.OwnChain.class),
    @JsonSubTypes.Type(name = "Signed", value = PermitFact.Signed.class),
    @JsonSubTypes.Type(name = "StandIn", value = PermitFact.StandIn.class),
    @JsonSubTypes.Type(name = "Opinion", value = PermitFact.Opinion.class),
    @JsonSubTypes.Type(name = "ApprovedAbove", value = PermitFact.ApprovedAbove.class),
    @JsonSubTypes.Type(name = "Interruption", value = PermitFact.Interruption.class),
    @JsonSubTypes.Type(name = "ConfirmedCheck", value = CheckFact.ConfirmedCheck.class),
    @JsonSubTypes.Type(name = "SecondVerification", value = CheckFact.SecondVerification.class),
    @JsonSubTypes.Type(name = "Identification", value = CheckFact.Identification.class),
    @JsonSubTypes.Type(name = "ClearedArea", value = CheckFact.ClearedArea.class),
    @JsonSubTypes.Type(name = "Distances", value = CheckFact.Distances.class),
    @JsonSubTypes.Type(name = "ConfirmedMeasures", value = CheckFact.ConfirmedMeasures.class),
    @JsonSubTypes.Type(name = "Declared", value = CheckFact.Declared.class),
    @JsonSubTypes.Type(name = "Equipment", value = CheckFact.Equipment.class),
    @JsonSubTypes.Type(name = "Cylinders", value = CheckFact.Cylinders.class),
    @JsonSubTypes.Type(name = "Wind", value = CheckFact.Wind.class),
    @JsonSubTypes.Type(name = "Photo", value = CheckFact.Photo.class),
    @JsonSubTypes.Type(name = "GasTest", value = GasFact.GasTest.class),
    @JsonSubTypes.Type(name = "GasReading", value = GasFact.GasReading.class)})
public sealed interface Fact
        permits Fact.Asked, WelderFact, MachineFact, PlaceFact, WorkFact, NeighbourFact, ContractFact, CalendarFact,
        PermitFact, CheckFact, GasFact {

    /** What is asked, and the clock of the answer; exactly one in every decision. */
    record Asked(Question question, Instant at) implements Fact {}
}
