package io.weldgate;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A bare thing and ours, measured in turns: the same number of blocks of each, one after the other, once both are warm.
 * {@code -Dbenchmark.blocks}, {@code -Dbenchmark.warm-up} and {@code -Dbenchmark.rounds} make a try short.
 */
public final class Turns {

    private static final int BLOCKS = Integer.getInteger("benchmark.blocks", 5);
    private static final Duration WARM_UP = Duration.parse(System.getProperty("benchmark.warm-up", "PT20S"));

    private final long[] bare;
    private final long[] ours;

    private Turns(LongStream bare, LongStream ours) {
        this.bare = bare.sorted().toArray();
        this.ours = ours.sorted().toArray();
    }

    /** One block of measurements, each in nanoseconds. */
    public interface Block {

        long[] measure(int rounds) throws Exception;
    }

    /** @param rounds of each block, unless told otherwise */
    public static Turns of(int rounds, Block bare, Block ours) throws Exception {
        int times = Integer.getInteger("benchmark.rounds", rounds);
        long begun = System.nanoTime();
        do {
            bare.measure(times);
            ours.measure(times);
        } while (System.nanoTime() - begun < WARM_UP.toNanos());
        LongStream[] all = {LongStream.empty(), LongStream.empty()};
        for (int block = 0; block < BLOCKS; block++) {
            all[0] = LongStream.concat(all[0], Arrays.stream(bare.measure(times)));
            all[1] = LongStream.concat(all[1], Arrays.stream(ours.measure(times)));
        }
        return new Turns(all[0], all[1]);
    }

    /** Nanoseconds below which this share of the bare measurements lies. */
    public double bare(double share) {
        return at(bare, share);
    }

    public double ours(double share) {
        return at(ours, share);
    }

    /** How many times as long ours takes. */
    public double ratio(double share) {
        return ours(share) / bare(share);
    }

    /** One line, with what else the machine was doing. */
    public static void tell(String line, Object... figures) {
        System.out.println(String.format(Locale.ROOT, line, figures) + String.format(Locale.ROOT, "; load %.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
