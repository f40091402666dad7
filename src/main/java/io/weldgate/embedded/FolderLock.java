package io.weldgate.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second application off a data folder; the operating system lifts it when its holder dies. */
class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    FolderLock(Path folder) throws IOException {
        Files.createDirectories(folder);
        channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!acquired()) {
            channel.close();
            throw new CannotStart("Another running application uses the data folder " + folder + ".",
                    "End it, or choose another folder with weldgate.data-dir.");
        }
    }

    private boolean acquired() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
