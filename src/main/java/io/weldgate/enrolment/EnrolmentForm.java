package io.weldgate.enrolment;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import io.weldgate.registry.IdentityNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who somebody is.
 *
 * @param idNumber        GB 11643
 * @param phone           kept as eleven digits, however they were grouped
 * @param unit            unit code or unified social credit code; null for a mobile welder
 * @param township        code or name; null for who belongs to a unit
 * @param workPlace       where a mobile welder mostly works; required of him
 * @param portraitConsent a consent of its own (PIPL 29), without which no portrait is taken
 * @param portrait        at most one; who leaves it out is identified in person
 */
public record EnrolmentForm(
        @NotNull Calling calling,
        @NotBlank @Size(max = 64) @Example("张焊接") String name,
        @NotBlank @Size(max = 20) @Example("34052419800101001X") String idNumber,
        @NotBlank @Pattern(regexp = PHONE) @Example("13800000000") String phone,
        @Size(max = 32) @Example("U-0001") String unit,
        @Size(max = 64) @Example("") String township,
        @Size(max = 64) @Example("") String workPlace,
        boolean portraitConsent,
        @Size(max = 1) List<@NotBlank @FileId("PHOTO") String> portrait) {

    private static final String PHONE = "((\\+|00)?86)?[ -]*1[ -]*[3-9]([ -]*\\d){9} *";

    public EnrolmentForm {
        phone = phone == null ? null : phone.replaceAll("[ -]", "").replaceFirst("^(\\+|00)?86(?=\\d{11}$)", "");
    }

    IdentityNumber identity() {
        return new IdentityNumber(idNumber);
    }

    String portraitId() {
        return portrait == null || portrait.isEmpty() ? null : portrait.get(0);
    }

    boolean namesUnit() {
        return unit != null && !unit.isBlank();
    }

    boolean namesTownship() {
        return township != null && !township.isBlank();
    }
}
