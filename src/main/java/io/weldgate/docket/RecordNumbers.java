package io.weldgate.docket;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Makes numbers of records: the day, for people, and eight characters that nobody can guess or count. */
@Component
public class RecordNumbers {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int RANDOM_CHARACTERS = 8;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    RecordNumbers(Clock clock) {
        this.clock = clock;
    }

    /** {@code <prefix>-<yyyymmdd>-<eight characters>}. */
    public String next(String prefix) {
        var number = new StringBuilder(prefix).append('-')
                .append(DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock))).append('-');
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
