package io.weldgate.registry;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A unified social credit code of GB 32100. Codes are in use whose check character is wrong, so a wrong one is a doubt
 * that somebody may dispel with the licence in his hand, and no refusal.
 */
public record CreditCode(String value) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + CHARACTERS + "]{2}\\d{6}[" + CHARACTERS + "]{10}");
    private static final int BASE = 3;
    private static final int LENGTH = 18;

    public CreditCode {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether it has the form of one at all. */
    public boolean isShaped() {
        return SHAPE.matcher(value).matches();
    }

    /** Whether its last character agrees with the others. */
    public boolean isChecked() {
        if (!isShaped()) {
            return false;
        }
        int modulus = CHARACTERS.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * CHARACTERS.indexOf(value.charAt(i));
            weight = weight * BASE % modulus;
        }
        return CHARACTERS.charAt((modulus - sum % modulus) % modulus) == value.charAt(LENGTH - 1);
    }
}
