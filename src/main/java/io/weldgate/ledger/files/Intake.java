package io.weldgate.ledger.files;

import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.ledger.Complaints.Complaint;
import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.LedgerSettings;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.Looking;
import io.weldgate.ledger.Register.Written;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.files.RowReading.Raw;
import io.weldgate.ledger.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Takes one sheet into one register, some rows at a time. Lives in one transaction, which its caller ends. */
final class Intake<F extends Record, E> implements Sheet.Taker {

    private final Register<F, E> register;
    private final Keeper keeper;
    private final Heading heading;
    private final Looking looking;
    private final RowReading<F, E> rows;
    private final FormText text;
    private final LedgerSettings settings;
    private final Locale locale;
    private final Consumer<Tally> progress;
    private final Consumer<List<Written<F>>> history;
    private final List<RowProblem> problems = new ArrayList<>();
    private List<Raw> waiting = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private boolean above;

    /** @param history is told of the rows that are written, and of what they were before */
    Intake(Register<F, E> register, Keeper keeper, Heading heading, Looking looking, FormReading reading, FormText text,
            LedgerSettings settings, Locale locale, Consumer<Tally> progress,
            Consumer<List<Written<F>>> history) {
        this.register = register;
        this.keeper = keeper;
        this.heading = heading;
        this.looking = looking;
        this.rows = new RowReading<>(register, keeper, heading, looking, reading, text, locale);
        this.text = text;
        this.settings = settings;
        this.locale = locale;
        this.progress = progress;
        this.history = history;
    }

    @Override
    public boolean take(int number, List<String> cells) {
        if (!heading.isRead()) {
            above = heading.isAbove(number, cells);
            if (!above) {
                problems.addAll(heading.read(number, cells));
            }
            return problems.isEmpty();
        }
        if (tally.read() + waiting.size() >= settings.maxRows()) {
            problems.add(heading.problem(number, "", "TOO_MANY_ROWS", String.valueOf(settings.maxRows())));
            return false;
        }
        problems.addAll(heading.beyond(number, cells));
        waiting.add(new Raw(number, heading.posted(cells, row -> register.completed(row, keeper))));
        if (waiting.size() >= settings.chunk()) {
            turn();
        }
        return problems.size() < settings.maxProblems();
    }

    /** After the last row. */
    void end() {
        if (heading.isRead()) {
            turn();
            if (tally.read() == 0 && problems.isEmpty()) {
                problems.add(heading.problem(0, "", "NO_ROWS"));
            }
        } else {
            problems.add(heading.problem(0, "", above ? "NO_HEADINGS" : "EMPTY"));
        }
    }

    Tally tally() {
        return tally;
    }

    /** In the order of the rows. */
    List<RowProblem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(RowProblem::row)).toList();
    }

    private void turn() {
        if (waiting.isEmpty()) {
            return;
        }
        Complaints complaints = new Complaints(register.form(), text, locale);
        List<Line<F, E>> lines = rows.lines(waiting, complaints);
        register.check(lines, keeper, complaints);
        rows.checkOthers(complaints);
        complaints.all().stream().map(it -> problem(it)).limit(Math.max(0, settings.maxProblems() - problems.size()))
                .forEach(problems::add);
        write(lines.stream().filter(line -> !complaints.concern(line.number())).toList());
        waiting = new ArrayList<>();
        progress.accept(tally);
    }

    /** Also where others are wrong: a row may rest on the one above it. Nothing of it stays if any is. */
    private void write(List<Line<F, E>> lines) {
        List<Written<F>> written = new ArrayList<>();
        int added = 0;
        for (Line<F, E> line : lines) {
            F before = line.before() == null ? null : register.beside(line.before(), line.form());
            if (before == null) {
                E made = register.made(line.form());
                register.signed(made, line.form(), null, keeper);
                looking.add(made);
                added++;
            } else if (!register.isTold(line.before(), line.form())) {
                register.change(line.before(), line.form());
                register.signed(line.before(), line.form(), before, keeper);
            } else {
                continue;
            }
            written.add(new Written<>(before, line.form()));
        }
        looking.turnOver();
        looking.name(register, written);
        history.accept(written);
        register.written(written, keeper);
        looking.turnOver();
        tally = tally.plus(waiting.size(), added, written.size() - added, lines.size() - written.size() + rows.same());
    }

    private RowProblem problem(Complaint complaint) {
        String field = complaint.error().field().replaceFirst("[\\[.].*", "");
        return new RowProblem(complaint.line(), heading.of(field), field, complaint.error().code(),
                complaint.error().message());
    }
}
