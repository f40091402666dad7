package io.weldgate.trial;

import io.weldgate.Outside;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/** Lies between two that speak TCP, and does to them what networks do. */
final class Wire implements AutoCloseable {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final int CHUNK = 16 * 1024;
    /** How much longer than the rest a packet takes that was lost and sent again. */
    private static final int AGAIN = 3;

    private final int port = Outside.freePort();
    private final ServerSocket door;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final Set<Socket> dead = ConcurrentHashMap.newKeySet();
    private volatile int leadsTo;
    private volatile boolean cut;
    private volatile boolean swallowing;
    private volatile boolean deaf;
    private volatile Duration latency = Duration.ZERO;
    private volatile double loss;

    Wire(int leadsTo) {
        this.leadsTo = leadsTo;
        try {
            this.door = new ServerSocket(port, CHUNK, HERE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(this::accept);
    }

    int port() {
        return port;
    }

    /** Who connects from now on is led elsewhere, and who is connected must connect anew. */
    void leadsTo(int otherPort) {
        leadsTo = otherPort;
        closeAll();
    }

    /** Nobody comes through, and everybody notices. */
    void isCut() {
        cut = true;
        closeAll();
    }

    /** Who connects anew is let in, and nobody ever answers him; the others notice that they are cut off. */
    void isDeaf() {
        deaf = true;
        closeAll();
    }

    /** Connections stay, and nothing comes through: half open. */
    void swallows() {
        swallowing = true;
    }

    /** As {@link #swallows}, but who connects anew comes through: the far end was started again and knows nobody. */
    void isHalfOpen() {
        dead.addAll(ends);
    }

    /** @param part of all packets that are lost and so come late, 0 to 1 */
    void isSlow(Duration oneWay, double part) {
        latency = oneWay;
        loss = part;
    }

    /** New again; what was swallowed is gone, and with it the connections that lack it. */
    void isMended() {
        boolean incomplete = swallowing;
        swallowing = false;
        deaf = false;
        cut = false;
        isSlow(Duration.ZERO, 0);
        if (incomplete) {
            closeAll();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (cut) {
                    near.close();
                    continue;
                }
                ends.add(near);
                if (!deaf) {
                    connect(near);
                }
            } catch (IOException e) {
                // we have been closed
            }
        }
    }

    private void connect(Socket near) throws IOException {
        try {
            Socket far = new Socket(HERE, leadsTo);
            ends.add(far);
            thread(() -> carry(near, far));
            thread(() -> carry(far, near));
        } catch (ConnectException nobodyIsThere) {
            near.close();
            ends.remove(near);
        }
    }

    private void carry(Socket from, Socket to) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                boolean lost = ThreadLocalRandom.current().nextDouble() < loss;
                Thread.sleep(latency.multipliedBy(lost ? AGAIN : 1).toMillis());
                if (!swallowing && !dead.contains(from)) {
                    out.write(chunk, 0, read);
                }
            }
        } catch (IOException | InterruptedException e) {
            // one end is gone, and so is the other
        } finally {
            ends.removeAll(List.of(from, to));
            dead.removeAll(List.of(from, to));
        }
    }

    private void closeAll() {
        for (Socket end : ends) {
            try {
                end.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        closeAll();
    }
}
