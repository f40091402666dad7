package io.weldgate.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.Supplier;

/** Ports of the loopback address. */
final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /**
     * Tries a port before a server is started on it, because both servers tell a taken port badly.
     *
     * @param wanted 0 to 65535; 0 takes any free port
     */
    static int free(int wanted, Supplier<CannotStart> taken) {
        try (ServerSocket trial = new ServerSocket(wanted, 1, InetAddress.getByName(LOOPBACK))) {
            return trial.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw new UncheckedIOException("no free port on " + LOOPBACK, e);
            }
            throw taken.get();
        }
    }
}
