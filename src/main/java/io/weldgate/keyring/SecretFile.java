package io.weldgate.keyring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
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

    boolean exists() {
        return Files.exists(path);
    }

    /** Whoever reads meanwhile reads the one or the other. */
    void replace(String content) {
        try {
            Files.move(written(content), path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot replace the secret file " + path, e);
        }
    }

    private void create(String content) throws IOException {
        Files.createDirectories(path.getParent());
        settle(written(content));
    }

    private Path written(String content) throws IOException {
        Path fresh = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new");
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(fresh, content);
        return fresh;
    }

    /** Of two nodes that make it at once, one does: a link is refused where a move would put its own in place. */
    private void settle(Path fresh) throws IOException {
        try {
            Files.createLink(path, fresh);
            Files.delete(fresh);
        } catch (FileAlreadyExistsException another) {
            Files.delete(fresh);
        } catch (FileSystemException | UnsupportedOperationException withoutLinks) {
            // whoever comes last prevails, so nodes on such a file system are started one after the other
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
