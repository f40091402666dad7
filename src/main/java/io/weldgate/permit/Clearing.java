package io.weldgate.permit;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Measure;
import io.weldgate.decision.SiteStatement;
import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 清理: everything combustible is gone, above and below too (S0-40), and every measure that the application named is
 * taken. What a permit's circumstances do not ask for may be left out.
 *
 * @param gasVentingMetres    to the nearest place where flammable gas is vented; null where there is none
 * @param solventMetres       to the nearest cleaning with solvents or painting; null where there is none
 * @param pressureReleased    and vented, where the workpiece is hollow
 * @param adjoiningUnitSigner who agreed for the unit that the part is joined to, and how he is reached
 * @param noticePhotos        of the public notice at a crowded place
 */
public record Clearing(
        @AssertTrue boolean combustiblesRemoved,
        @AssertTrue boolean verticalCleared,
        @AssertTrue boolean drainsCovered,
        boolean cordonPlaced,
        @NotNull @Min(0) @Max(100) @Example("10") Integer clearedRadiusMetres,
        @Min(0) @Max(1000) @Example("100") Integer gasVentingMetres,
        @Min(0) @Max(1000) @Example("100") Integer liquidDischargeMetres,
        @Min(0) @Max(1000) @Example("100") Integer solventMetres,
        @Size(max = 16) List<@NotNull Measure> confirmedMeasures,
        boolean insideInspected,
        boolean pressureReleased,
        @Size(max = 100) @Example("乙厂 李工 13800000000") String adjoiningUnitSigner,
        @Size(max = 3) List<@NotBlank @FileId("DOCUMENT") String> adjoiningUnitPapers,
        @Size(max = 3) List<@NotBlank @FileId("PHOTO") String> noticePhotos,
        boolean separated,
        boolean closedToPublic,
        boolean exitsFree,
        @NotEmpty @Size(max = 9) List<@NotBlank @FileId("PHOTO") String> photos,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {

    /** What was left out counts as not told. */
    public Clearing {
        confirmedMeasures = confirmedMeasures == null ? List.of() : List.copyOf(confirmedMeasures);
        adjoiningUnitPapers = adjoiningUnitPapers == null ? List.of() : List.copyOf(adjoiningUnitPapers);
        noticePhotos = noticePhotos == null ? List.of() : List.copyOf(noticePhotos);
    }

    @Override
    public CheckStep step() {
        return CheckStep.CLEARING;
    }

    @Override
    public List<String> shown() {
        List<String> shown = new ArrayList<>(photos);
        shown.addAll(noticePhotos);
        return shown;
    }

    /** Without the name of who agreed for the other unit. */
    @Override
    public List<Fact> declared() {
        return List.of(new CheckFact.ClearedArea(clearedRadiusMetres),
                new CheckFact.Distances(gasVentingMetres, liquidDischargeMetres, solventMetres),
                new CheckFact.ConfirmedMeasures(Set.copyOf(confirmedMeasures)), new CheckFact.Declared(statements()));
    }

    private Set<SiteStatement> statements() {
        Map<SiteStatement, Boolean> stated = new EnumMap<>(SiteStatement.class);
        stated.put(SiteStatement.CORDON_PLACED, cordonPlaced);
        stated.put(SiteStatement.INSIDE_INSPECTED, insideInspected);
        stated.put(SiteStatement.PRESSURE_RELEASED, pressureReleased);
        stated.put(SiteStatement.ADJOINING_UNIT_AGREED, adjoiningUnitSigner != null && !adjoiningUnitSigner.isBlank()
                && !adjoiningUnitPapers.isEmpty());
        stated.put(SiteStatement.NOTICE_POSTED, !noticePhotos.isEmpty());
        stated.put(SiteStatement.SEPARATED, separated);
        stated.put(SiteStatement.CLOSED_TO_PUBLIC, closedToPublic);
        stated.put(SiteStatement.EXITS_FREE, exitsFree);
        return stated.keySet().stream().filter(stated::get).collect(Collectors.toSet());
    }
}
