package io.weldgate.rectification;

import io.weldgate.form.Example;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 责令限期整改: the head orders it after the last day has passed. */
public record OrderForm(
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 500) @Example("逾期未改，责令限期整改 overdue: ordered to put it right") String text,
        @AssertTrue boolean signed) {}
