package io.weldgate.ledger.unit;

import io.weldgate.form.Example;
import io.weldgate.ledger.Patterns;
import io.weldgate.registry.FieldOfAuthority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** @param fields what it answers for */
public record DepartmentForm(
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("D-TR") String code,
        @NotBlank @Size(max = 128) @Example("达拉特旗交通运输局") String name,
        @NotNull @Pattern(regexp = Patterns.AREA) @Example("150621") String areaCode,
        @Size(max = 8) @Example("TRANSPORT") List<FieldOfAuthority> fields,
        @Example("2099-12-31") LocalDate endsOn) {

    public DepartmentForm {
        fields = fields == null ? List.of() : fields.stream().distinct().sorted().toList();
    }
}
