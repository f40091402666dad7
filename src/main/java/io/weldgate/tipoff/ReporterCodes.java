package io.weldgate.tipoff;

import io.weldgate.keyring.Sealing;
import java.util.Base64;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The codes by which reporters ask what has become of it. Only a keyed digest is stored, so that nobody who sees the
 * report, or the database, can ask, or claim, in the reporter's place.
 */
@Component
class ReporterCodes {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUPS = 3;
    private static final int OF_GROUP = 4;
    private static final int FIVE_BITS = 0x1f;

    private final Sealing sealing;

    ReporterCodes(Sealing sealing) {
        this.sealing = sealing;
    }

    /** The same for the same puzzle or call: who sends a report twice is told the same code. */
    String of(String salt) {
        byte[] bytes = Base64.getDecoder().decode(sealing.mac("tip-off code " + salt));
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * OF_GROUP; i++) {
            code.append(i > 0 && i % OF_GROUP == 0 ? "-" : "").append(ALPHABET.charAt(bytes[i] & FIVE_BITS));
        }
        return code.toString();
    }

    /** However it was typed. */
    String mac(String code) {
        return sealing.mac("tip-off " + code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }
}
