package io.weldgate.operating;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Asks for figures in rounds, on a thread of its own, so that nobody's request waits for an answer and a slow database
 * is asked no oftener because it is watched. What could not be asked is no number.
 */
@Component
public class Figures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

    private final MeterRegistry meters;
    private final FigureSettings settings;
    private final List<Figure> figures = new CopyOnWriteArrayList<>();
    private volatile ScheduledExecutorService rounds;

    Figures(MeterRegistry meters, FigureSettings settings) {
        this.meters = meters;
        this.settings = settings;
    }

    /**
     * @param question must be answered by an index and by what is open, whatever lies behind it
     * @param tags     names and values in turn
     */
    public void ask(String name, DoubleSupplier question, String... tags) {
        Figure figure = new Figure(name, question);
        figures.add(figure);
        meters.gauge(name, Tags.of(tags), figure, it -> it.answer);
    }

    private static final class Figure {

        private final String name;
        private final DoubleSupplier question;
        private volatile double answer = Double.NaN;

        private Figure(String name, DoubleSupplier question) {
            this.name = name;
            this.question = question;
        }

        private void ask() {
            try {
                answer = question.getAsDouble();
            } catch (RuntimeException e) {
                answer = Double.NaN;
                LOG.warn("{} could not be asked for: {}", name, e.toString());
            }
        }
    }

    @Override
    public synchronized void start() {
        rounds = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("figures-"));
        rounds.scheduleWithFixedDelay(() -> figures.forEach(Figure::ask), 0, settings.round().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        rounds.shutdownNow();
        rounds = null;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** Before the web server, which starts last and stops first. */
    @Override
    public int getPhase() {
        return 0;
    }
}
