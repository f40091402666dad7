package io.weldgate.terminal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** A few threads, each with a queue of its own: what has the same key is done in the order in which it came. */
class Lanes {

    private final List<ThreadPoolExecutor> lanes;

    /** @param waiting longest queue of each lane */
    Lanes(int count, int waiting) {
        lanes = IntStream.range(0, count).mapToObj(number -> new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting), new CustomizableThreadFactory("uplink-" + number + "-"))).toList();
    }

    /** Never blocks. @return false if the lane is full or closed */
    boolean offer(String key, Runnable work) {
        try {
            lanes.get(Math.floorMod(key.hashCode(), lanes.size())).execute(work);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /** What is waiting is given up; what has begun may end within {@code patience}. */
    void close(Duration patience) {
        lanes.forEach(lane -> lane.getQueue().clear());
        lanes.forEach(ThreadPoolExecutor::shutdown);
        try {
            for (ThreadPoolExecutor lane : lanes) {
                if (!lane.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    lane.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
