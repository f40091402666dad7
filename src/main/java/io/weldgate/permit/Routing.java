package io.weldgate.permit;

import io.weldgate.decision.Finding;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Profile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the rules' findings of severity ROUTE say about who must sign. */
final class Routing {

    private static final List<String> LADDER = Arrays.stream(Rung.values()).map(Rung::name).toList();

    private Routing() {}

    /** By the scale of the place's own profile, if it has one; else by that of an overlay. */
    static Grade grade(Permission permission, Profile own) {
        List<Grade> grades = of(permission, "GRADE").map(finding -> Grade.valueOf(finding.arguments().get(0))).toList();
        return grades.stream().filter(grade -> grade.isOf(own)).findFirst()
                .orElse(grades.isEmpty() ? Grade.ORDINARY : grades.get(0));
    }

    static boolean escalated(Permission permission) {
        return of(permission, "ESCALATED").findAny().isPresent();
    }

    static boolean shiftChecks(Permission permission) {
        return of(permission, "SHIFT_CHECK").findAny().isPresent();
    }

    /** Roles in the order in which they sign. */
    static List<String> signers(Permission permission) {
        return of(permission, "SIGNATURE").map(finding -> finding.arguments().get(0)).distinct()
                .sorted(Comparator.comparingInt(LADDER::indexOf)).toList();
    }

    /** The roles that may sign in place of this one after so many times of waiting: itself and as many above it. */
    static List<String> mayStandIn(String role, int raised) {
        int rung = LADDER.indexOf(role);
        return LADDER.subList(rung, Math.min(LADDER.size(), rung + 1 + raised));
    }

    private static Stream<Finding> of(Permission permission, String code) {
        return permission.findings().stream().filter(finding -> code.equals(finding.code()));
    }
}
