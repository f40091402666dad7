package io.weldgate.enrolment;

/** Personal data of which only enough is told to tell people apart. */
public final class Masked {

    private static final int TOLD = 4;

    private Masked() {}

    /** All but the last four characters hidden; null stays null. */
    public static String number(String number) {
        if (number == null) {
            return null;
        }
        int hidden = Math.max(0, number.length() - TOLD);
        return "*".repeat(hidden) + number.substring(hidden);
    }

    /** The family name alone: 张**. */
    public static String name(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }
}
