package io.weldgate.notification;

import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work done over and over on threads of its own. Asked for while it is under way, it is done once more after. */
final class Walk {

    private static final Logger LOG = LoggerFactory.getLogger(Walk.class);

    private final ThreadPoolExecutor threads;
    private final Runnable work;

    Walk(String name, int most, Runnable work) {
        this.work = () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("{} is tried again in the next round: {}", name, e.toString());
            }
        };
        this.threads = new ThreadPoolExecutor(most, most, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(most), task -> {
            Thread thread = new Thread(task, "post-" + name.toLowerCase(Locale.ROOT));
            thread.setDaemon(true);
            return thread;
        }, new ThreadPoolExecutor.DiscardPolicy());
    }

    void go() {
        threads.execute(work);
    }

    /** What is under way comes to no harm by it: it is taken up again by the next start. */
    void end() {
        threads.shutdownNow();
    }
}
