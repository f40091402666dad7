package io.weldgate.permit;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.Fact;
import io.weldgate.decision.ProtectiveEquipment;
import io.weldgate.decision.SiteStatement;
import io.weldgate.form.Example;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 动火 readiness: people and equipment, confirmed by the welder. What a permit's circumstances do not ask for may be
 * left out.
 *
 * @param briefingReceived    the welder's half of the briefing; the fire watch confirms the other half
 * @param machineMetres       from the welding machine to the hot-work point
 * @param machinePlaceCleared as a hot-work point is, where the machine stands too far to belong to the first
 * @param windGrade           Beaufort; null indoors
 */
public record Readiness(
        boolean briefingReceived,
        boolean escapeRouteKnown,
        @NotEmpty @Size(max = 6) @Example({"FACE_SHIELD", "GLOVES", "CLOTHING", "SHOES"})
        List<@NotNull ProtectiveEquipment> protectiveEquipment,
        @AssertTrue boolean machineEarthed,
        @NotNull @Min(0) @Max(1000) @Example("3") Integer machineMetres,
        boolean machinePlaceCleared,
        @Min(0) @Max(1000) @Example("5") Integer cylinderGapMetres,
        @Min(0) @Max(1000) @Example("10") Integer cylinderPointMetres,
        boolean cylindersUpright,
        @NotNull @Min(0) @Max(99) @Example("2") Integer extinguisherCount,
        boolean extinguishersInDate,
        @AssertTrue boolean emergencyMaterialsReady,
        @Min(0) @Max(17) @Example("2") Integer windGrade,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {

    @Override
    public CheckStep step() {
        return CheckStep.READINESS;
    }

    @Override
    public List<Fact> declared() {
        List<Fact> facts = new ArrayList<>(List.of(new CheckFact.Declared(statements()),
                new CheckFact.Equipment(machineMetres, extinguisherCount, Set.copyOf(protectiveEquipment))));
        if (cylinderGapMetres != null && cylinderPointMetres != null) {
            facts.add(new CheckFact.Cylinders(cylinderGapMetres, cylinderPointMetres, cylindersUpright));
        }
        if (windGrade != null) {
            facts.add(new CheckFact.Wind(windGrade));
        }
        return facts;
    }

    private Set<SiteStatement> statements() {
        Set<SiteStatement> stated = EnumSet.noneOf(SiteStatement.class);
        if (briefingReceived) {
            stated.add(SiteStatement.BRIEFING_RECEIVED);
        }
        if (escapeRouteKnown) {
            stated.add(SiteStatement.ESCAPE_ROUTE_KNOWN);
        }
        if (extinguishersInDate) {
            stated.add(SiteStatement.EXTINGUISHERS_IN_DATE);
        }
        if (machinePlaceCleared) {
            stated.add(SiteStatement.MACHINE_PLACE_CLEARED);
        }
        return stated;
    }
}
