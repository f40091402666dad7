package io.weldgate.enrolment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Makes numbers that nobody can guess, since whoever has one learns where that enrolment stands. */
@Component
class EnrolmentNumbers {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int RANDOM_CHARACTERS = 8;
    private static final int PEOPLE = 10_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    EnrolmentNumbers(Clock clock) {
        this.clock = clock;
    }

    String next() {
        var number = new StringBuilder("EN-")
                .append(DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock))).append('-');
        random.ints(RANDOM_CHARACTERS, 0, ALPHABET.length()).forEach(at -> number.append(ALPHABET.charAt(at)));
        return number.toString();
    }

    /** A person number that can be typed with gloves on; it may be taken. */
    String person(Calling calling) {
        return "%s%07d".formatted(calling == Calling.WELDER ? "w" : "f", random.nextInt(PEOPLE));
    }
}
