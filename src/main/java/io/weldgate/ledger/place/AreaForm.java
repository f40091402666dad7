package io.weldgate.ledger.place;

import io.weldgate.form.Example;
import io.weldgate.form.LongAgo;
import io.weldgate.ledger.Patterns;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param code of 6 digits, of 9 with the township, of 12 with the village or community */
public record AreaForm(
        @NotNull @Pattern(regexp = Patterns.AREA) @Example("150621101") String code,
        @NotBlank @Size(max = 128) @Example("白泥井镇") String name,
        @LongAgo @Example("2020-01-01") LocalDate startsOn,
        @LongAgo @Example("2099-12-31") LocalDate endsOn) {}
