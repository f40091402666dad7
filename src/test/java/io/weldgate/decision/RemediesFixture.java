package io.weldgate.decision;

import io.weldgate.decision.Remedy.Way;
import java.util.List;
import java.util.Set;

/** The book of remedies, as the decision page reads it. */
public final class RemediesFixture {

    private static final Remedies BOOK = new Remedies();

    private RemediesFixture() {}

    public static Set<String> entries() {
        return BOOK.entries();
    }

    public static String entry(Finding finding, Question question) {
        return BOOK.entry(finding, question).orElse(null);
    }

    public static Remedy remedy(Finding finding, List<Fact> facts, Limits limits) {
        return BOOK.of(finding, facts, limits);
    }

    /** The facts as this way would have them. */
    public static List<Fact> applied(Way way, List<Fact> facts) {
        return Advising.applied(way, facts);
    }

    public static Advising advising(Judging judging) {
        return new Advising(judging, BOOK);
    }
}
