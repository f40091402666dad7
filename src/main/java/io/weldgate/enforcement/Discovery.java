package io.weldgate.enforcement;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A violation as whoever found it tells it. Of the machine follow unit and site; whom nobody knows may be left out and
 * told later.
 *
 * @param clientKey    made by whoever sends it; what comes again under it counts once; null: each counts
 * @param actAt        when it was done, or seen to be done
 * @param worker       number of a registered person, else his name alone
 * @param workerId     identity number, where he is not registered
 * @param unitName     where the unit is not registered
 * @param creditCode   its unified social credit code
 * @param photos       they become evidence when it is fixed
 */
public record Discovery(
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        @Example("3f1c0e5a-7d52-4b6a-9a43-0c9a5f6e1b20") String clientKey,
        @NotNull Field field,
        @NotEmpty List<@NotNull Violation> violations,
        @NotNull @Example("2026-01-01T09:30:00+08:00") OffsetDateTime actAt,
        @Size(max = 32) @Example("") String machine,
        @Size(max = 32) @Example("") String unitCode,
        @NotBlank @Size(max = 200) @Example("一楼后门 back door, ground floor") String place,
        @DecimalMin("-90") @DecimalMax("90") @Example("40.408") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") @Example("110.034") Double longitude,
        @NotBlank @Size(max = 2000) @Example("无证人员正在焊接卷帘门 welding a shutter without a certificate") String facts,
        @Size(max = 100) @Example("") String worker,
        @Size(max = 18) @Example("") String workerId,
        @Size(max = 100) @Example("") String unitName,
        @Size(max = 18) @Example("") String creditCode,
        @Size(max = 9) List<@FileId("PHOTO") String> photos) {

    public Discovery {
        violations = violations == null ? null : List.copyOf(violations);
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    /** Told by another room, which sends nothing twice. */
    public Discovery(Field field, List<Violation> violations, OffsetDateTime actAt, String machine, String unitCode,
            String place, Double latitude, Double longitude, String facts, String worker, String workerId,
            String unitName, String creditCode, List<String> photos) {
        this(null, field, violations, actAt, machine, unitCode, place, latitude, longitude, facts, worker, workerId,
                unitName, creditCode, photos);
    }
}
