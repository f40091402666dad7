package io.weldgate.permit;

import io.weldgate.decision.Fact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.RepresentativeGas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Presents gas tests and readings to the rules: of each gas only the newest, place by place and detector by detector.
 */
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
            facts.add(new PermitFact.Interruption(permit.course().interruptedAt()));
        }
        return facts;
    }

    private Iterable<GasTest> newest(String permitNo) {
        Map<Object, GasTest> newest = new LinkedHashMap<>();
        tests.findByPermitNoOrderById(permitNo).stream().sorted(BY_TIME)
                .forEach(test -> newest.put(subject(test), test));
        return newest.values();
    }

    /** A good sample beside a bad one says nothing of the place where that was taken. */
    private static Object subject(GasTest test) {
        String name = test.gas() == RepresentativeGas.OTHER ? test.gasName() : null;
        return List.of(test.samplingPlace(), plain(test.place()), test.gas(), name == null ? "" : plain(name));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
