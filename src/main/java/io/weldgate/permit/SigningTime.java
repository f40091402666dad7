package io.weldgate.permit;

import io.weldgate.decision.Limits;
import io.weldgate.decision.Window;
import java.time.Instant;

/**
 * Until when a signer has time: so long that the level above, if it must be asked, still signs before the work is to
 * begin, and where there is no such time any more, at least as long as a signature takes.
 *
 * @param due     never after the end of the window
 * @param overdue when the level above is asked: at that moment, or, where the application expires before a signer can
 *                be late, after the end of the window, so that never two deadlines come at one moment
 */
record SigningTime(Instant due, Instant overdue) {

    static SigningTime from(Instant asked, Window window, Limits limits) {
        Instant inTurn = asked.plus(limits.approvalTime());
        Instant ahead = window.from().minus(limits.approvalAhead());
        Instant atShortNotice = asked.plus(limits.approvalAhead());
        Instant due = earlier(inTurn, ahead.isAfter(atShortNotice) ? ahead : atShortNotice);
        return due.isBefore(window.until()) ? new SigningTime(due, due)
                : new SigningTime(window.until(), after(window, limits));
    }

    /** Of a signer who is late already, and above whom nobody is left to be asked. */
    static SigningTime late(Instant asked, Window window, Limits limits) {
        return new SigningTime(earlier(asked, window.until()), after(window, limits));
    }

    private static Instant after(Window window, Limits limits) {
        return window.until().plus(limits.approvalTime());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
