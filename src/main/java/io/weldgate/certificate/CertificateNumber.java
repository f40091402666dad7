package io.weldgate.certificate;

import io.weldgate.decision.Fact.Family;
import java.util.regex.Pattern;

/** Checks a certificate's number by itself, and against the identity number of who presents it (domain §1.4 C1, §6). */
record CertificateNumber(Family family, String value) {

    private static final Pattern SPECIAL_OP = Pattern.compile("T\\d{17}[\\dX]");
    private static final Pattern OLD_CONSTRUCTION = Pattern.compile("[\\u4e00-\\u9fa5][A-Z]\\d{12}");
    private static final int NEW_CONSTRUCTION_LENGTH = 25;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    boolean wellFormed() {
        return value != null && switch (family) {
            case SPECIAL_OP -> SPECIAL_OP.matcher(value).matches() && checked(value.substring(1));
            case CONSTRUCTION_WELDER -> OLD_CONSTRUCTION.matcher(value).matches()
                    || !value.isBlank() && value.length() <= NEW_CONSTRUCTION_LENGTH;
            case SPECIAL_EQUIPMENT -> !value.isBlank();
        };
    }

    /** Only the special-operation certificate carries the holder's identity number by rule. */
    boolean belongsTo(String idNumber) {
        return family != Family.SPECIAL_OP || value != null && value.equals("T" + idNumber);
    }

    /** GB 11643: the weighted sum of 17 digits, modulo 11, selects the last character. */
    private static boolean checked(String idNumber) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (idNumber.charAt(i) - '0');
        }
        return CHECK.charAt(sum % CHECK.length()) == idNumber.charAt(WEIGHTS.length);
    }
}
