package io.weldgate.ledger.machine;

import io.weldgate.form.Example;
import io.weldgate.ledger.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * @param people    numbers of those who alone use the machine, with commas between; empty for nobody any more
 * @param workPlace where they have said that they work with it
 */
public record PairingForm(
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("M-0061") String machine,
        @Size(max = 200) @Example("welder1、welder3") String people,
        @Size(max = 200) @Example("树林召镇沿街门窗店 street shop") String workPlace) {

    private static final String SEPARATOR = "[、,，;；\\s]+";

    public PairingForm {
        String told = people == null ? "" : Arrays.stream(people.strip().split(SEPARATOR)).filter(it -> !it.isEmpty())
                .distinct().sorted().collect(Collectors.joining("、"));
        people = told.isEmpty() ? null : told;
    }

    List<String> numbers() {
        return people == null ? List.of() : List.of(people.split("、"));
    }
}
