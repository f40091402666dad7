package io.weldgate.keyring;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Appends a new key to key sets, {@code rotate-keys <data folder> <set>…}; the next start signs by it, and what the
 * earlier keys have signed is still verified by them.
 */
public final class RotateKeysCommand {

    private RotateKeysCommand() {}

    /** @return 0 if every set has a new key; 1 if one could not be read or written; 2 if none was named */
    public static int run(String[] arguments, PrintStream out) {
        if (arguments.length < 2) {
            out.println("rotate-keys <data folder> <set>…    for example: rotate-keys data warrant token trail");
            return 2;
        }
        Path keys = Path.of(arguments[0]).resolve("keys");
        for (String set : List.of(arguments).subList(1, arguments.length)) {
            SecretFile file = new SecretFile(keys.resolve(set + SigningKeys.ENDING));
            if (!file.exists()) {
                out.println(file.path() + " is not there");
                return 1;
            }
            try {
                out.println(set + ": signs by " + SigningKeys.rotate(file) + " from the next start on");
            } catch (RuntimeException unusable) {
                out.println(set + ": " + unusable.getMessage());
                return 1;
            }
        }
        return 0;
    }
}
