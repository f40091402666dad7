package io.weldgate.process;

import java.time.Instant;
import java.util.Date;

/** What stands behind the diagrams in the bare engine: answers that lead straight on, and nothing done. */
public final class TrivialBeans {

    private static final int AN_HOUR = 3600;

    private final boolean coded;

    TrivialBeans(boolean coded) {
        this.coded = coded;
    }

    public String judge(String permitNo) {
        return "ALLOWED";
    }

    public String judgeUncoded(String permitNo) {
        return "ALLOWED";
    }

    public boolean coded(String permitNo) {
        return coded;
    }

    public boolean due(String permitNo) {
        return false;
    }

    public boolean anotherSigns(String permitNo) {
        return false;
    }

    public boolean shiftChecks(String permitNo) {
        return false;
    }

    public String approvers(String permitNo) {
        return "U-1:SAFETY_OFFICER";
    }

    public String officers(String permitNo) {
        return "U-1:SAFETY_OFFICER";
    }

    public String welder(String permitNo) {
        return "welder1";
    }

    public String watch(String permitNo) {
        return "watch1";
    }

    public Date windowEnd(String permitNo) {
        return Date.from(Instant.now().plusSeconds(AN_HOUR));
    }

    public Date overdue(String permitNo) {
        return windowEnd(permitNo);
    }

    public String issue(String permitNo) {
        return "ISSUED";
    }

    public void unlock(String permitNo) {
        // the bare engine sends nothing
    }

    public String commandTimeout(String permitNo) {
        return "PT20S";
    }

    public void begin(String permitNo) {
        // nor does it keep a record of its own
    }

    public void lock(String permitNo) {
        // nor of this
    }

    public void end(String permitNo) {
        // nor of this
    }

    public String residualFireWatch(String permitNo) {
        return "PT0S";
    }

    public String accepted(String permitNo) {
        return "ACCEPTED";
    }

    public void close(String permitNo) {
        // nor of this
    }

    /** The approver's task is due when the window ends. */
    public static final class Approving {

        public Date due(String permitNo) {
            return new TrivialBeans(false).windowEnd(permitNo);
        }

        public Date overdue(String permitNo) {
            return due(permitNo);
        }

        public boolean anotherSigns(String permitNo) {
            return false;
        }
    }
}
