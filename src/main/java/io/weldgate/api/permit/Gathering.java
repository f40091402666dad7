package io.weldgate.api.permit;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Decision;
import io.weldgate.permit.Check;
import io.weldgate.permit.Checks;
import io.weldgate.permit.GasTest;
import io.weldgate.permit.GasTests;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Signature;
import io.weldgate.permit.Signatures;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what lies beside permits, by the same few questions to the database however many permits they are. */
@Component
class Gathering {

    private final Checks checks;
    private final Signatures signatures;
    private final GasTests gasTests;
    private final Deciding deciding;

    Gathering(Checks checks, Signatures signatures, GasTests gasTests, Deciding deciding) {
        this.checks = checks;
        this.signatures = signatures;
        this.gasTests = gasTests;
        this.deciding = deciding;
    }

    Gathered beside(Collection<Permit> permits) {
        List<String> numbers = permits.stream().map(Permit::permitNo).toList();
        return new Gathered(by(Signature::permitNo, signatures.findByPermitNoInOrderBySequence(numbers)),
                by(Check::permitNo, checks.findByPermitNoInOrderById(numbers)),
                by(GasTest::permitNo, gasTests.findByPermitNoInOrderById(numbers)),
                by(Decision::decisionId, deciding.find(permits.stream()
                        .map(permit -> permit.approval().applicationDecision()).filter(Objects::nonNull).toList())));
    }

    private static <T> Map<String, List<T>> by(Function<T, String> key, List<T> found) {
        return found.stream().collect(Collectors.groupingBy(key));
    }

    /** Each by the number of its permit, decisions by their id. */
    record Gathered(Map<String, List<Signature>> signed, Map<String, List<Check>> checked,
            Map<String, List<GasTest>> tested, Map<String, List<Decision>> decided) {

        /** Of the application as it stands. */
        List<Signature> signatures(Permit permit) {
            return signed.getOrDefault(permit.permitNo(), List.of()).stream()
                    .filter(signature -> signature.round() == permit.approval().round()).toList();
        }

        List<Check> checks(Permit permit) {
            return checked.getOrDefault(permit.permitNo(), List.of());
        }

        List<GasTest> gasTests(Permit permit) {
            return tested.getOrDefault(permit.permitNo(), List.of());
        }
    }
}
