package io.weldgate.control;

import io.weldgate.decision.ControlClass;
import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another class for a machine.
 *
 * @param until last day of an exemption; of no other class
 */
public record ClassForm(
        @NotNull @Example("EXEMPT") ControlClass controlClass,
        @NotBlank @Size(max = 500) @Example("固定工位作业，已纳入工序管理 fixed station within process control") String reason,
        @Example("2027-06-30") LocalDate until) {}
