package io.weldgate.keyring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret kept in a file that only its owner may read, made the first time it is asked for. */
record SecretFile(Path path) {

    String orCreate(Supplier<String> content) {
        try {
            if (!Files.exists(path)) {
                create(content.get());
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or create the secret file " + path, e);
        }
    }

    private void create(String content) throws IOException {
        Files.createDirectories(path.getParent());
        Path fresh = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new");
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(fresh, content);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
