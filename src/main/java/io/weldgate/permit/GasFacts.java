package io.weldgate.permit;

import io.weldgate.decision.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Presents gas tests and readings to the rules: of each gas at each place only the newest. */
@Component
class GasFacts {

    /** Samples of the same second are told apart by which was recorded later. */
    private static final Comparator<GasTest> BY_TIME = Comparator.comparing(GasTest::sampledAt);

    private final GasTests tests;
    private final GasReadings readings;

    GasFacts(GasTests tests, GasReadings readings) {
        this.tests = tests;
        this.readings = readings;
    }

    List<Fact> about(Permit permit) {
        List<Fact> facts = new ArrayList<>();
        newest(permit.permitNo()).forEach(test -> facts.add(test.fact()));
        readings.findNewest(permit.permitNo()).forEach(reading -> facts.add(reading.fact()));
        if (permit.status() == PermitStatus.SUSPENDED && permit.course().interruptedAt() != null) {
            facts.add(new Fact.Interruption(permit.course().interruptedAt()));
        }
        return facts;
    }

    private Iterable<GasTest> newest(String permitNo) {
        Map<Object, GasTest> newest = new LinkedHashMap<>();
        tests.findByPermitNoOrderById(permitNo).stream().sorted(BY_TIME)
                .forEach(test -> newest.put(List.of(test.samplingPlace(), test.gas()), test));
        return newest.values();
    }
}
