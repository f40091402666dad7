package io.weldgate.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** A fact of every kind that can be asked with. */
final class FactsFixture {

    static final Instant NOW = Instant.parse("2026-11-18T02:00:00.123456Z");
    static final List<Fact> FACTS = List.of(
            new WelderFact.Worker("welder1", "U-1", AgeGroup.WORKING),
            new WelderFact.HeldCertificate("C-1", "welder1", CertificateFamily.SPECIAL_EQUIPMENT, null, "特种设备焊接作业", "b",
                    "15", Set.of(new Project("A", LocalDate.EPOCH, LocalDate.MAX, null)), CertificateState.VALID,
                    LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.MAX, null, null, false, true, true, true, false,
                    CertificateVerification.MANUAL, OfficialAnswer.NOT_ASKED, null, null),
            new WorkFact.PlannedWork(Profile.CROWDED, WeldingProcess.LASER, true, "A"),
            new WelderFact.Banned("welder1", "b", LocalDate.EPOCH, null),
            new MachineFact.WeldingMachine("M-1", "U-1", ControlClass.CODED, false, true),
            new PlaceFact.WorkPlace("S-1", Profile.CROWDED, false, 12.5, LocalTime.of(9, 0), LocalTime.of(22, 0)),
            new PlaceFact.Whereabouts("welder1", 0.1 + 0.2), new MachineFact.UnclearedWork("P-0", "M-1"),
            new MachineFact.Paired("M-1", Set.of("welder1")), new MachineFact.Stopped("M-1", "FC-1"),
            new NeighbourFact.OverlappingPermit("P-2", "M-1", Set.of("welder1"), NOW, NOW.plusSeconds(60)),
            new NeighbourFact.NearbyWork("NW-1", false, WorkKind.DUST, WorkKind.HOT_WORK, 8.5, Direction.NORTH, -3,
                    NOW, NOW.plusSeconds(60)),
            new WelderFact.AtWorkElsewhere("welder1", 5000.5),
            new CheckFact.Identification(IdentifiedBy.DOCUMENT, true, false, PortraitResult.NOT_COMPARED),
            new PermitFact.PermitOnFile("P-1", "ISSUED", "M-1", Set.of("welder1"), "watch1", true, "a", null,
                    NOW, NOW, 2),
            new MachineFact.Attempt("M-1", "welder1"), new CheckFact.ConfirmedCheck(CheckStep.CLEARING, "welder1", NOW),
            new CheckFact.SecondVerification("watch1", NOW), new PermitFact.Opinion(true),
            new GasFact.GasTest(SamplingPlace.VESSEL_LOWER, RepresentativeGas.BENZENE, 1.2, 0.1, 20.9, NOW),
            new GasFact.GasReading(RepresentativeGas.OTHER, 5.5, 0.1, 20.9, NOW), new CheckFact.ClearedArea(10),
            new CheckFact.Distances(31, null, 11),
            new CheckFact.ConfirmedMeasures(Set.of(Measure.OTHER, Measure.SPARKS_CAUGHT)),
            new CheckFact.Declared(Set.of(SiteStatement.SEPARATED)), new CheckFact.Cylinders(5, 10, true),
            new CheckFact.Wind(4),
            new CheckFact.Equipment(3, 2, Set.of(ProtectiveEquipment.GLOVES, ProtectiveEquipment.SHOES)),
            new CheckFact.Photo(1, NOW, false, true), new PermitFact.ApprovalProcess(true),
            new PlaceFact.Overlay(Profile.CONSTRUCTION), new PlaceFact.InArea("150621"),
            new PermitFact.OwnChain(List.of("UNIT_HEAD")),
            new WorkFact.Conditions(Grade.GRADE_1, Set.of(Circumstance.PIPE_RACK, Circumstance.OUTDOORS), 2.5,
                    Set.of(Measure.INSIDE_CLEANED), Urgency.RESERVED, true, Set.of("SX-1"), NOW),
            new PermitFact.Signed("BASE_HEAD", "base1"), new PermitFact.Interruption(NOW),
            new PermitFact.ApprovedAbove(true),
            new CalendarFact.SpecialDay(LocalDate.EPOCH, DayKind.HOLIDAY, "n", "d", true),
            new CalendarFact.CalendarYear(1970, true),
            new ContractFact.Outsourced("U-2", "safety1"),
            new ContractFact.ContractPaper(PaperKind.AGREEMENT, "U-2", "A-1", LocalDate.EPOCH, LocalDate.EPOCH),
            new PermitFact.StandIn("safety1", "head1"));

    private FactsFixture() {}
}
