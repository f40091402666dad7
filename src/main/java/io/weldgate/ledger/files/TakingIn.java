package io.weldgate.ledger.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.LedgerSettings;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Right;
import io.weldgate.ledger.files.IncomingSheets.Received;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Takes files into registers. A small one is read while its sender waits, large ones one after the other on a thread of
 * their own; what became of each can be asked for afterwards.
 */
@Component
public class TakingIn {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_NAME = 255;

    private final ImportRuns runs;
    private final IncomingSheets incoming;
    private final Reading reading;
    private final LedgerSettings settings;
    private final Clock clock;
    private final ThreadPoolExecutor large;

    TakingIn(ImportRuns runs, IncomingSheets incoming, Reading reading, LedgerSettings settings, Clock clock) {
        this.runs = runs;
        this.incoming = incoming;
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
        this.large = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(settings.waiting()),
                task -> new Thread(task, "ledger-import"));
    }

    /**
     * Whether the keeper may change the register, the caller has checked.
     *
     * @param dryRun do everything, and take it back
     * @throws SheetTooLarge beyond {@code weldgate.ledger.max-file-size}
     * @throws TooManyFiles  if too many large files wait already
     */
    public Import take(Register<?, ?> register, InputStream body, String fileName, boolean dryRun, Keeper keeper,
            Locale locale) throws IOException {
        Received received = incoming.receive(body);
        ImportRun run = runs.save(new ImportRun(register.code(), shortened(fileName), received.sha256(), dryRun,
                keeper.actor(), clock.instant()));
        if (received.size() <= settings.atOnce().toBytes()) {
            reading.read(register, received, run.importId(), dryRun, keeper, locale);
        } else {
            try {
                large.execute(() -> reading.read(register, received, run.importId(), dryRun, keeper, locale));
            } catch (RejectedExecutionException e) {
                received.forget();
                runs.delete(run);
                throw new TooManyFiles();
            }
        }
        return find(run.importId(), keeper).orElseThrow();
    }

    /** For its sender and the administrator. */
    public Optional<Import> find(String importId, Keeper keeper) {
        return runs.findById(importId).filter(run -> run.account().equals(keeper.actor().account())
                || keeper.right() == Right.ADMIN).map(this::told);
    }

    /** The keeper's own last ones. */
    public List<Import> last(Register<?, ?> register, Keeper keeper, int most) {
        return runs.findByAccountAndRegisterOrderByStartedAtDesc(keeper.actor().account(), register.code(),
                Limit.of(most)).stream().map(this::told).toList();
    }

    @PreDestroy
    void stop() {
        large.shutdownNow();
    }

    private Import told(ImportRun run) {
        boolean silent = run.state() == ImportState.RUNNING
                && run.touchedAt().plus(settings.silence()).isBefore(clock.instant());
        Tally tally = run.tally();
        return new Import(run.importId(), run.register(), run.fileName(), run.dryRun(),
                silent && !isWaiting() ? ImportState.FAILED : run.state(), tally.read(), tally.added(), tally.changed(),
                tally.same(), problems(run.problems()), run.startedAt(), run.touchedAt());
    }

    /** One that waits behind another makes no progress either. */
    private boolean isWaiting() {
        return !large.getQueue().isEmpty();
    }

    private static List<RowProblem> problems(String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by ourselves", e);
        }
    }

    private static String shortened(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll("[\\p{Cntrl}\\\\/]", "_");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
