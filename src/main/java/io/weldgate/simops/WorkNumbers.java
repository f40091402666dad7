package io.weldgate.simops;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Makes the register's own numbers, from which nobody can tell whose work it is or what permit it has. */
@Component
class WorkNumbers {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int RANDOM_CHARACTERS = 8;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    WorkNumbers(Clock clock) {
        this.clock = clock;
    }

    String next() {
        var number = new StringBuilder("NW-")
                .append(DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock))).append('-');
        random.ints(RANDOM_CHARACTERS, 0, ALPHABET.length()).forEach(at -> number.append(ALPHABET.charAt(at)));
        return number.toString();
    }
}
