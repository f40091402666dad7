package io.weldgate.decision;

import java.util.Arrays;

/**
 * How dangerous hot work is, as the profile of its place counts it. Mind the inverted naming: of HAZCHEM the special
 * grade is the worst (GB 30871-2022 5.1), of CONSTRUCTION the first class is (common practice, not in GB/T 50720).
 */
public enum Grade {
    /** 特级, 一级 and 二级 of hazardous chemicals plants. */
    SPECIAL, GRADE_1, GRADE_2,
    /** 一级, 二级 and 三级 of construction sites. */
    CLASS_1, CLASS_2, CLASS_3,
    /** Where the profile knows no grades. */
    ORDINARY;

    /** The next worse of the same profile; the worst stays itself. */
    public Grade worse() {
        return switch (this) {
            case SPECIAL, GRADE_1 -> SPECIAL;
            case GRADE_2 -> GRADE_1;
            case CLASS_1, CLASS_2 -> CLASS_1;
            case CLASS_3 -> CLASS_2;
            case ORDINARY -> ORDINARY;
        };
    }

    public boolean isWorseThan(Grade other) {
        return ordinal() < other.ordinal();
    }

    /** Whether one profile counts both. */
    public boolean isOnScaleOf(Grade other) {
        return Arrays.stream(Profile.values()).anyMatch(profile -> isOf(profile) && other.isOf(profile));
    }

    /** Whether a place of this profile may grade work so. */
    public boolean isOf(Profile profile) {
        return switch (this) {
            case SPECIAL, GRADE_1, GRADE_2 -> profile == Profile.HAZCHEM;
            case CLASS_1, CLASS_2, CLASS_3 -> profile == Profile.CONSTRUCTION;
            case ORDINARY -> profile == Profile.GENERAL || profile == Profile.CROWDED;
        };
    }
}
