package io.weldgate.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Keeps one document from taking the memory and the time of everyone.
 *
 * @param presses     documents made at once
 * @param patience    how long an order waits for a free press
 * @param time        in which a document must be filled
 * @param pages       of one document, at most
 * @param photos      printed in one document; of the rest it says how many there are
 * @param photoPixels of the longer side of a printed photo
 * @param megapixels  of a photo that is opened at all
 */
@Validated
@ConfigurationProperties("weldgate.report")
record ReportSettings(
        @Min(1) @Max(32) @DefaultValue("2") int presses,
        @NotNull @DefaultValue("PT5S") Duration patience,
        @NotNull @DefaultValue("PT20S") Duration time,
        @Min(1) @Max(1000) @DefaultValue("100") int pages,
        @Min(1) @Max(500) @DefaultValue("60") int photos,
        @Min(100) @Max(4000) @DefaultValue("800") int photoPixels,
        @Min(1) @Max(500) @DefaultValue("64") int megapixels) {}
