package io.weldgate.tipoff;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/** What an official takes down of a call; the caller is told his code on the telephone. */
public record HotlineForm(
        @NotNull @Example("HOTLINE_12345") Hotline hotline,
        @NotNull @Example("NO_CERTIFICATE") Concern concern,
        @NotBlank @Size(max = 64) @Example("树林召镇") String township,
        @NotBlank @Size(max = 200) @Example("东源路 12 号院内 yard of 12 Dongyuan Road") String place,
        @NotNull OffsetDateTime seenAt,
        @Size(max = 128) @Example("") String suspect,
        @NotBlank @Size(max = 2000) @Example("无证人员在院内焊接 somebody without a certificate welds in the yard") String words,
        @Size(max = 5) List<@NotBlank @FileId("PHOTO") String> photos,
        boolean insider,
        boolean anonymous,
        @Size(max = 64) @Example("郝举报") String reporterName,
        @Pattern(regexp = TipOffForm.PHONE) @Example("13912345678") String reporterPhone,
        @Size(max = 200) @Example("") String jointReporters) {

    public HotlineForm {
        photos = photos == null ? List.of() : List.copyOf(photos);
        reporterPhone = TipOffForm.digits(reporterPhone);
    }
}
