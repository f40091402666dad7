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

    /**
     * The roles above the next signer that may stand in for him when he is late, the nearest first. Whoever is to sign
     * later in the same chain is left out: nobody signs one permit twice (GB 30871-2022 表B.1 asks a look of each
     * level), so a level that has stood in below would be missing at its own turn, and the permit could never be
     * issued.
     *
     * @param signed how many of the chain have signed; fewer than all
     */
    static List<String> standIns(List<String> signers, int signed) {
        List<String> later = signers.subList(signed + 1, signers.size());
        return LADDER.subList(LADDER.indexOf(signers.get(signed)) + 1, LADDER.size()).stream()
                .filter(role -> !later.contains(role)).toList();
    }

    /** The next signer, and who may stand in for him after so many times of waiting. */
    static List<String> mayStandIn(List<String> signers, int signed, int raised) {
        return Stream.concat(Stream.of(signers.get(signed)), standIns(signers, signed).stream().limit(raised)).toList();
    }

    private static Stream<Finding> of(Permission permission, String code) {
        return permission.findings().stream().filter(finding -> code.equals(finding.code()));
    }
}
