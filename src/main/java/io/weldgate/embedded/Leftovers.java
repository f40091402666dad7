package io.weldgate.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Database servers that outlived an application which was killed. */
class Leftovers {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

    private final Path folder;

    /** @param folder only servers are ended whose command line holds it; the caller must hold its lock */
    Leftovers(Path folder) {
        this.folder = folder;
    }

    void end(Duration patience) throws InterruptedException {
        List<ProcessHandle> servers = ProcessHandle.allProcesses().filter(this::isOurs).toList();
        for (ProcessHandle server : servers) {
            log.warn("ending the database server {} that an earlier run left behind", server.pid());
            server.destroy();
            if (!ended(server, patience)) {
                server.destroyForcibly();
                ended(server, patience);
            }
        }
    }

    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean server = info.command().map(Path::of).map(Path::getFileName).map(Path::toString)
                .filter(name -> name.startsWith("mariadbd")).isPresent();
        // Windows tells no arguments, but there the program itself lies in the folder
        String line = info.commandLine().or(info::command).orElse("");
        return server && line.contains(folder + folder.getFileSystem().getSeparator());
    }

    private static boolean ended(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException e) {
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
