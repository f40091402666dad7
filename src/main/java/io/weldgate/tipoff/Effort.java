package io.weldgate.tipoff;

import io.weldgate.keyring.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a flood of reports dear, and one report free: who sends one finds the number whose SHA-256 behind the salt is
 * the puzzle's target. Nothing is stored; the salt carries its end, and the target is vouched for by a keyed digest.
 */
@Component
public class Effort {

    private static final int SALT_BYTES = 12;
    private static final int PARTS = 3;
    private static final int LONGEST_NUMBER = 9;

    private final SecureRandom random = new SecureRandom();
    private final Sealing sealing;
    private final TipOffSettings settings;
    private final Clock clock;

    Effort(Sealing sealing, TipOffSettings settings, Clock clock) {
        this.sealing = sealing;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param salt   goes before the number, in decimals
     * @param target hexadecimal SHA-256 of both
     * @param most   the greatest number that it can be, from 0
     * @param seal   goes back with the answer
     */
    public record Puzzle(String salt, String target, int most, String seal) {

        /** As the form takes it. */
        public String answer(int number) {
            return salt + ":" + number + ":" + seal;
        }
    }

    /** @param answer as the form takes it */
    record Solved(Puzzle puzzle, String answer) {}

    public Puzzle next() {
        return solved().puzzle();
    }

    /** A puzzle with its answer, for who is spared the effort. */
    Solved solved() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String told = HexFormat.of().formatHex(salt) + "." + clock.instant().plus(settings.effortTime()).toEpochMilli();
        int number = random.nextInt(settings.effort() + 1);
        String target = digest(told + number);
        var puzzle = new Puzzle(told, target, settings.effort(), sealing.mac("effort " + told + " " + target));
        return new Solved(puzzle, puzzle.answer(number));
    }

    /** The puzzle's salt; empty where the answer is wrong, or too late. */
    Optional<String> spent(String answer) {
        String[] parts = answer.split(":", -1);
        if (parts.length != PARTS || !parts[1].matches("\\d{1," + LONGEST_NUMBER + "}")) {
            return Optional.empty();
        }
        byte[] right = sealing.mac("effort " + parts[0] + " " + digest(parts[0] + parts[1]))
                .getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, parts[2].getBytes(StandardCharsets.UTF_8)) && lasts(parts[0])
                ? Optional.of(parts[0]) : Optional.empty();
    }

    private boolean lasts(String salt) {
        return Long.parseLong(salt.substring(salt.indexOf('.') + 1)) > clock.millis();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
