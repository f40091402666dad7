package io.weldgate.report;

import io.weldgate.decision.Profile;
import io.weldgate.decision.Regime;
import io.weldgate.permit.Permit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be printed of a permit. Its form is {@code reports/<code>.jrxml}, its title the message {@code
 * document.<code>}.
 */
public enum Document {

    /** Table A.1 of GB 30871-2022; the other profiles that have no form of their own use it too. */
    HOT_WORK_PERMIT("hot-work-permit", regime -> regime.profile() != Profile.CONSTRUCTION),
    CONSTRUCTION_PERMIT("construction-permit", regime -> regime.includes(Profile.CONSTRUCTION)),
    /** Of a crowded place, posted before the work (notice of four departments, 2025-04-17). */
    PUBLIC_NOTICE("public-notice", regime -> regime.includes(Profile.CROWDED)),
    FIVE_STEP_RECORD("five-step-record", regime -> true);

    private final String code;
    private final Predicate<Regime> fitting;

    Document(String code, Predicate<Regime> fitting) {
        this.code = code;
        this.fitting = fitting;
    }

    public static Optional<Document> of(String code) {
        return Arrays.stream(values()).filter(document -> document.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Whether it shows certificate numbers, which hold identity numbers. */
    boolean namesWelders() {
        return this != PUBLIC_NOTICE;
    }

    public boolean fits(Permit permit) {
        return fitting.test(permit.regime());
    }
}
