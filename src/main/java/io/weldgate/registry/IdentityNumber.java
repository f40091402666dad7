package io.weldgate.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A resident identity number of GB 11643; a lower-case x is taken for the check character X. */
public record IdentityNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int BIRTH_FROM = 6;
    private static final int BIRTH_UNTIL = 14;
    private static final String CHECK = "10X98765432";
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuuuMMdd")
            .withResolverStyle(ResolverStyle.STRICT);
    /** GB/T 2260, with Taiwan, Hong Kong, Macao and the numbers given to their residents; counties come and go. */
    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32",
            "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62",
            "63", "64", "65", "71", "81", "82", "83");

    public IdentityNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether an authority could have given it until this day: province, birth date and check character. */
    public boolean isPlausibleOn(LocalDate day) {
        return SHAPE.matcher(value).matches() && PROVINCES.contains(value.substring(0, 2)) && bornBy(day)
                && CHECK.charAt(weighted() % CHECK.length()) == value.charAt(WEIGHTS.length);
    }

    /** Of a plausible number. */
    public LocalDate bornOn() {
        return LocalDate.parse(value.substring(BIRTH_FROM, BIRTH_UNTIL), BIRTH);
    }

    /** Of a plausible number: whether its order is even. */
    public boolean isFemale() {
        return (value.charAt(WEIGHTS.length - 1) - '0') % 2 == 0;
    }

    private boolean bornBy(LocalDate day) {
        try {
            return !bornOn().isAfter(day);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The weighted sum of 17 digits; modulo 11 it selects the last character. */
    private int weighted() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return sum;
    }
}
