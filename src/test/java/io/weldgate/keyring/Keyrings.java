package io.weldgate.keyring;

import java.nio.file.Path;

/** Keys for what is tested without the whole application. */
public final class Keyrings {

    private Keyrings() {}

    public static SigningKeys in(Path folder) {
        return new SigningKeys(new DataFolder(folder));
    }

    public static Statements statements(SigningKeys keys) {
        return new Statements(keys);
    }
}
