package io.weldgate.ledger.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.ledger.Columns;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.LedgerSettings;
import io.weldgate.ledger.Looking;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Remembering;
import io.weldgate.ledger.files.IncomingSheets.Received;
import io.weldgate.ledger.sheet.Sheet;
import io.weldgate.ledger.sheet.SheetUnreadable;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads one file into its register: in one transaction, all of it or nothing. */
@Component("sheetReading")
class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Looking looking;
    private final Columns columns;
    private final FormReading forms;
    private final FormText text;
    private final MessageSource messages;
    private final ImportRuns runs;
    private final Trail trail;
    private final Remembering remembering;
    private final LedgerSettings settings;
    private final Clock clock;
    private final TransactionTemplate whole;
    private final TransactionTemplate apart;

    Reading(Looking looking, Columns columns, FormReading forms, FormText text, MessageSource messages, ImportRuns runs,
            Trail trail, Remembering remembering, LedgerSettings settings, Clock clock,
            PlatformTransactionManager transactions) {
        this.looking = looking;
        this.columns = columns;
        this.forms = forms;
        this.text = text;
        this.messages = messages;
        this.runs = runs;
        this.trail = trail;
        this.remembering = remembering;
        this.settings = settings;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Never throws: what came of it stands in the import's row. */
    <F extends Record, E> void read(Register<F, E> register, Received received, String importId, boolean dryRun,
            Keeper keeper, Locale locale) {
        Heading heading = new Heading(columns.of(register, locale), register.keyField(), messages, locale);
        Intake<F, E> intake = new Intake<>(register, keeper, heading, looking, forms, text, settings, locale,
                tally -> progressed(importId, tally), rows -> remembering.written(register, rows, keeper));
        try {
            whole.executeWithoutResult(tx -> {
                go(intake, received);
                if (dryRun || !intake.problems().isEmpty()) {
                    tx.setRollbackOnly();
                } else {
                    trail.changed(Entry.of("import:" + importId, "register.imported", keeper.actor())
                            .saying("%s: %s; sha256 %s".formatted(register.code(), intake.tally(), received.sha256())));
                }
            });
            end(importId, intake.tally(), !intake.problems().isEmpty() ? ImportState.REFUSED
                    : dryRun ? ImportState.CHECKED : ImportState.DONE, intake.problems());
        } catch (SheetUnreadable e) {
            end(importId, intake.tally(), ImportState.REFUSED, List.of(heading.problem(0, "", e.code())));
        } catch (RuntimeException e) {
            LOG.error("import {} broke off", importId, e);
            end(importId, intake.tally(), ImportState.FAILED, List.of(heading.problem(0, "", broken(e))));
        } finally {
            received.forget();
        }
    }

    /** Which problem it is: others are only blamed where somebody has changed, added or held the same rows. */
    static String broken(Throwable e) {
        return isOfOthers(e) ? "BROKEN_OFF" : "OUR_FAULT";
    }

    private static boolean isOfOthers(Throwable e) {
        return e != null && (e instanceof ConcurrencyFailureException || e instanceof OptimisticLockException
                || e instanceof PessimisticLockException || e instanceof LockTimeoutException
                || e instanceof SQLTransactionRollbackException || e instanceof SQLIntegrityConstraintViolationException
                || isOfOthers(e.getCause()));
    }

    private void go(Intake<?, ?> intake, Received received) {
        try {
            Sheet.of(received.file(), settings).read(intake);
            if (intake.problems().size() < settings.maxProblems()) {
                intake.end();
            }
        } catch (IOException e) {
            throw new SheetUnreadable("NO_TEXT", e);
        }
    }

    private void progressed(String importId, Tally tally) {
        apart.executeWithoutResult(tx -> runs.findById(importId).ifPresent(run -> run.reached(tally, clock.instant())));
    }

    private void end(String importId, Tally tally, ImportState state, List<RowProblem> problems) {
        apart.executeWithoutResult(tx -> runs.findById(importId).ifPresent(run ->
                run.reached(tally, clock.instant()).ended(state, problems.isEmpty() ? null : json(problems))));
    }

    private static String json(List<RowProblem> problems) {
        try {
            return JSON.writeValueAsString(problems);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain text can be written", e);
        }
    }
}
