package io.weldgate.keyring;

import java.nio.file.Path;

/** Data folders for what is tested without the whole application. */
public final class Folders {

    private Folders() {}

    public static DataFolder at(Path path) {
        return new DataFolder(path);
    }
}
