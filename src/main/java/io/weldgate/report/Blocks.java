package io.weldgate.report;

import io.weldgate.report.CasePaper.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows never part: a seal stands on the page of the signatures above it and of the words that these sign; what is
 * cut off along a line is one piece.
 */
final class Blocks {

    private static final String LETTER = "LETTER";
    private static final String PART = "PART";
    private static final String SEAL = "SEAL";
    private static final String SIGN = "SIGN";

    private Blocks() {}

    static List<Row> of(List<Row> rows) {
        List<Row> all = new ArrayList<>();
        int block = 0;
        boolean part = false;
        int end = end(rows);
        for (int row = 0; row < rows.size(); row++) {
            boolean parts = PART.equals(rows.get(row).line());
            part |= parts;
            if (parts || row == end && !part) {
                block++;
            }
            all.add(rows.get(row).in(block));
        }
        return all;
    }

    /** Where the words begin that the first seal closes; behind the last row where nothing is sealed. */
    private static int end(List<Row> rows) {
        int seal = 0;
        while (seal < rows.size() && !SEAL.equals(rows.get(seal).line())) {
            seal++;
        }
        int first = seal > 0 && LETTER.equals(rows.get(seal - 1).line()) ? seal - 1 : seal;
        while (first > 0 && SIGN.equals(rows.get(first - 1).line())) {
            first--;
        }
        return seal == rows.size() ? seal : Math.max(0, first - 1);
    }
}
