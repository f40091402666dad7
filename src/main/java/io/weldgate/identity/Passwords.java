package io.weldgate.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be (GB/T 22239-2019 8.1.4.1): long, not everybody's, not the account's name. */
@Component
class Passwords {

    /** What bcrypt takes; it would pass over the rest. */
    static final int LONGEST_BYTES = 72;

    /** Without what is mistaken for something else when it is read out or written down. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";
    private static final int INITIAL_LENGTH = 16;
    /** What people hang on behind a common word. */
    private static final String APPENDIX = "[\\d\\p{Punct}]+$";

    private final SecureRandom random = new SecureRandom();
    private final Set<String> common = common();
    private final PasswordEncoder encoder;
    private final IdentitySettings settings;

    Passwords(PasswordEncoder encoder, IdentitySettings settings) {
        this.encoder = encoder;
        this.settings = settings;
    }

    /** The code of what is wrong with a new password; empty if nothing. */
    Optional<String> flaw(String password, Account account) {
        return flaw(password, account.account()).or(() -> matches(password, account.passwordHash())
                ? Optional.of("PASSWORD_UNCHANGED") : Optional.empty());
    }

    /** The same of one that is the first. @param name which it must not hold */
    Optional<String> flaw(String password, String name) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < settings.password().shortest()) {
            return Optional.of("PASSWORD_TOO_SHORT");
        } else if (isTooLong(password)) {
            return Optional.of("PASSWORD_TOO_LONG");
        } else if (plain.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("PASSWORD_HOLDS_ACCOUNT");
        } else if (common.contains(plain) || common.contains(plain.replaceFirst(APPENDIX, "")) || isMonotonous(plain)) {
            return Optional.of("PASSWORD_COMMON");
        }
        return Optional.empty();
    }

    boolean matches(String given, String hash) {
        return encoder.matches(isTooLong(given) ? "" : given, hash) && !isTooLong(given);
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** One that nobody guesses, to be handed over and changed. */
    String initial() {
        return random.ints(INITIAL_LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at))).collect(Collectors.joining());
    }

    /** Made of few different characters, or of a row of them: aaaaaaaaaa, 1234567890. */
    private static boolean isMonotonous(String plain) {
        int[] steps = new int[plain.length()];
        for (int at = 1; at < plain.length(); at++) {
            steps[at] = plain.charAt(at) - plain.charAt(at - 1);
        }
        return plain.chars().distinct().count() < 4
                || Arrays.stream(steps).filter(step -> step == 1 || step == -1).count() >= plain.length() - 2;
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    private static Set<String> common() {
        try (var list = new ClassPathResource("passwords/common.txt").getInputStream()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}
