package io.weldgate.rectification;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A hazard that is put on the list.
 *
 * @param major       重大事故隐患
 * @param responsible of the unit: who removes it
 * @param dueOn       last day
 */
public record RectificationForm(
        @NotBlank @Size(max = 32) @Example("U-0001") String unitCode,
        @Size(max = 32) @Example("") String machineCode,
        @NotNull @Example("INDUSTRY_TRADE") Field field,
        @NotNull @Example("UNFIT_EQUIPMENT") Violation violation,
        @NotBlank @Size(max = 500) @Example("焊机外壳破损 the machine's casing is broken") String hazard,
        @Example("false") boolean major,
        @NotBlank @Size(max = 64) @Example("冯安全") String responsible,
        @NotBlank @Size(max = 500) @Example("更换外壳并接地 replace the casing, earth it") String measures,
        @NotNull LocalDate dueOn,
        @Size(max = 9) List<@FileId("PHOTO") String> photos) {

    public RectificationForm {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
