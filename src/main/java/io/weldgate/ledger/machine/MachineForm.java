package io.weldgate.ledger.machine;

import io.weldgate.decision.ControlClass;
import io.weldgate.form.Example;
import io.weldgate.form.LongAgo;
import io.weldgate.ledger.Patterns;
import io.weldgate.ledger.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param terminal       the device that holds the machine's key; empty until one is installed
 * @param terminalSecret by which a new terminal proves itself to the broker; taken in, never told again
 */
public record MachineForm(
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("M-0301") String code,
        @NotBlank @Size(max = 128) @Example("逆变焊机31号") String name,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("U-0001") String unitCode,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("S-GENERAL") String siteCode,
        @NotNull ControlClass controlClass,
        @LongAgo @Example("2026-10-01") LocalDate purchasedOn,
        @Pattern(regexp = Patterns.DEVICE) @Example("T-0301") String terminal,
        @Personal @Size(min = 16, max = 128) @Example("9f2c7e61b8d04a35") String terminalSecret) {

    @Override
    public String toString() {
        return "MachineForm[" + code + "]";
    }
}
