package io.weldgate.report;

import io.weldgate.report.CasePaper.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document being drawn up, one row after the other. Labels are keys of messages below {@code paper}. */
class Draft {

    private final Wording wording;
    private final List<Row> rows = new ArrayList<>();

    Draft(Wording wording) {
        this.wording = wording;
    }

    List<Row> rows() {
        return Blocks.of(rows);
    }

    /** One label with what stands beside it; null is left to be written by hand. */
    Draft fact(String label, String value) {
        return row("FACT", title(label), value);
    }

    Draft facts(String label, String value, String other, String otherValue) {
        return row("PAIR", title(label), value, title(other), otherValue);
    }

    /** A box over the whole width, with room to write. */
    Draft words(String label, String words) {
        return row("WORDS", title(label), words);
    }

    /** A paragraph of a letter. */
    Draft letter(String key, Object... arguments) {
        return row("LETTER", wording.told("paper." + key, arguments));
    }

    /** Four columns, the first of which is the number. */
    Draft table(String... labels) {
        return row("HEAD", titles(labels));
    }

    Draft line(String... cells) {
        return row("ROW", cells);
    }

    /** Seven columns. */
    Draft goods(String... labels) {
        return row("GOODS_HEAD", titles(labels));
    }

    Draft piece(String... cells) {
        return row("GOODS", cells);
    }

    /** Who signs, and where. @param name null where he is to write it */
    Draft sign(String role, String name, String other, String otherName) {
        return row("SIGN", place(role, name), place(other, otherName));
    }

    Draft seal(String department, Instant at) {
        return row("SEAL", department, wording.both("paper.seal"), wording.day(at));
    }

    /** Below a line of text. */
    Draft seal(String key, String department, Instant at) {
        return letter(key).seal(department, at);
    }

    /** A second part, below a line along which it is cut off. */
    Draft part(String key) {
        return row("PART", wording.chinese("paper." + key), wording.english("paper." + key));
    }

    private String place(String role, String name) {
        return role == null ? null : wording.both("paper." + role) + "：" + (name == null ? "" : name) + "\n"
                + wording.both("paper.signed") + "：　　　　　　　　" + Wording.BLANK_DAY.strip();
    }

    private String title(String label) {
        return wording.title("paper." + label);
    }

    private String[] titles(String... labels) {
        return Arrays.stream(labels).map(this::title).toArray(String[]::new);
    }

    private Draft row(String line, String... cells) {
        rows.add(Row.of(line, cells));
        return this;
    }
}
