package io.weldgate.report;

import io.weldgate.report.PermitSheet.Line;
import io.weldgate.report.PermitSheet.Verifiable;
import java.util.Arrays;
import java.util.List;

/** One document of a case as paper tells it. */
record CasePaper(Heading heading, List<Row> rows) {

    /** @param department name of the one that issues it; empty where it is to be written */
    record Heading(String department, String title, String english, String number, String printed, String verifyAt)
            implements Verifiable {}

    /**
     * One row of the form, whose kind names the band that prints it; cells that a band has not got are empty.
     *
     * @param block rows of one block stand on one page, as far as a page holds them
     */
    record Row(String line, int block, String a, String b, String c, String d, String e, String f, String g)
            implements Line {

        /** @param cells seven at most; null ones are left to be written by hand */
        static Row of(String line, String... cells) {
            String[] all = Arrays.copyOf(cells, 7);
            return new Row(line, 0, all[0], all[1], all[2], all[3], all[4], all[5], all[6]);
        }

        Row in(int other) {
            return new Row(line, other, a, b, c, d, e, f, g);
        }
    }
}
