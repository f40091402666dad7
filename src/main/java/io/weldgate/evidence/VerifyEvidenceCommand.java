package io.weldgate.evidence;

import com.nimbusds.jose.jwk.JWKSet;
import io.weldgate.evidence.EvidenceFlaw.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * {@code verify-evidence package.zip [--keys keys.jwks]}: verifies a package without the server it came from. It says
 * in Chinese and in English which item is the first that does not fit.
 */
public final class VerifyEvidenceCommand {

    static final int FITS = 0;
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    private static final String KEYS = "--keys";
    private static final List<ResourceBundle> LANGUAGES = List.of(
            ResourceBundle.getBundle("messages.evidence", Locale.ROOT),
            ResourceBundle.getBundle("messages.evidence", Locale.ENGLISH));

    private VerifyEvidenceCommand() {}

    /**
     * @param arguments what follows the word {@code verify-evidence}
     * @return 0 if everything fits, 1 if something does not, 2 if it could not be looked at
     */
    public static int run(String[] arguments, PrintStream out) {
        boolean withKeys = arguments.length == 3 && KEYS.equals(arguments[1]);
        if (arguments.length != 1 && !withKeys) {
            say(out, "evidence.verify.usage");
            return NOT_VERIFIED;
        }
        try {
            JWKSet trusted = withKeys ? JWKSet.load(Path.of(arguments[2]).toFile()) : null;
            return tell(verify(Path.of(arguments[0]), trusted), trusted != null, out);
        } catch (IOException | ParseException e) {
            say(out, "evidence.verify.unreadable", e.getClass().getSimpleName() + " " + e.getMessage());
            return NOT_VERIFIED;
        }
    }

    /** What cannot even be opened any more has been changed too. */
    static PackageCheck verify(Path zip, JWKSet trusted) throws IOException {
        if (!Files.isRegularFile(zip)) {
            throw new NoSuchFileException(zip.toString());
        }
        try (Unpacking opened = new Unpacking(zip)) {
            return PackageVerifying.verify(opened, trusted);
        } catch (FileSystemException unreachable) {
            throw unreachable;
        } catch (IOException | IllegalArgumentException damaged) {
            return new PackageCheck(null, 0, 0, List.of(), List.of(), List.of(),
                    List.of(new EvidenceFlaw(zip.getFileName().toString(), 0, Kind.ENTRY_ALTERED)));
        }
    }

    private static int tell(PackageCheck check, boolean trusted, PrintStream out) {
        if (!check.fits()) {
            EvidenceFlaw first = check.flaws().get(0);
            say(out, "evidence.verify.broken", check.flaws().size());
            say(out, "evidence.flaw." + first.kind(), first.subject(), Long.toString(first.number()));
            return BROKEN;
        }
        say(out, "evidence.verify.fits", check.subject(), Long.toString(check.links()));
        if (check.rooted() < check.links()) {
            say(out, "evidence.verify.unrooted", Long.toString(check.rooted() + 1));
        }
        numbers(out, "evidence.verify.erased", check.erased());
        numbers(out, "evidence.verify.unseen", check.unseen());
        say(out, trusted ? "evidence.verify.trusted" : "evidence.verify.untrusted", String.join(", ", check.keys()));
        return FITS;
    }

    private static void numbers(PrintStream out, String message, List<Long> numbers) {
        if (!numbers.isEmpty()) {
            say(out, message, numbers.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private static void say(PrintStream out, String message, Object... arguments) {
        LANGUAGES.forEach(language -> out.println(MessageFormat.format(language.getString(message), arguments)));
    }
}
