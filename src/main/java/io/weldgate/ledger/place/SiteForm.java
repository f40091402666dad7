package io.weldgate.ledger.place;

import io.weldgate.decision.Profile;
import io.weldgate.form.Example;
import io.weldgate.ledger.Patterns;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * @param overlays  further profiles whose demands hold here too
 * @param excluded  explosive or classified: outside the system's scope (S3 art. 2)
 * @param closesAt  a time before the opening lies on the next day
 * @param constructionCode the construction site on which it lies; most lie on none
 */
public record SiteForm(
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("S-0101") String code,
        @NotBlank @Size(max = 128) @Example("三号车间") String name,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("U-0001") String unitCode,
        @NotNull @Example("GENERAL") Profile profile,
        @Size(max = 3) @Example("CONSTRUCTION") List<Profile> overlays,
        @Example("false") boolean excluded,
        @NotNull @DecimalMin("-90") @DecimalMax("90") @Example("40.408") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") @Example("110.034") Double longitude,
        @NotNull @Min(10) @Max(20_000) @Example("300") Integer fenceMetres,
        @Example("09:00") LocalTime opensAt,
        @Example("22:00") LocalTime closesAt,
        @Pattern(regexp = "|" + Patterns.CODE) @Example("") String constructionCode,
        @Example("2099-12-31") LocalDate endsOn) {

    public SiteForm {
        constructionCode = constructionCode == null || constructionCode.isBlank() ? null : constructionCode;
        overlays = overlays == null ? List.of() : overlays.stream().distinct().sorted().toList();
    }
}
