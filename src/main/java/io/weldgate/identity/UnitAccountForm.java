package io.weldgate.identity;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An account as the head of a unit makes it for one of its people. */
record UnitAccountForm(
        @NotBlank @Pattern(regexp = AccountForm.NAME) String account,
        @NotBlank @Size(max = 64) @Example("巴图 Batu") String name,
        @Size(max = 32) @Example("") String personNo,
        @NotNull @Size(min = 1) @Example("FIRE_WATCH") List<UnitRole> roles) {}
