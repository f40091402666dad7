package io.weldgate.process;

import java.util.List;
import java.util.Map;

/**
 * An element of a diagram as the proof sees it.
 *
 * @param key      process and element id, e.g. {@code unlockMachine/unlock}
 * @param name     as the diagram writes it, on one line
 * @param start    of a sub-process: where its token begins
 * @param events   the boundary events attached, or the event sub-processes inside
 * @param leaving  in the order in which a gateway asks
 * @param arriving the arrows that end here
 */
record Node(String process, String key, String name, Kind kind, Work work, Trigger trigger, Call call, String start,
        List<String> events, List<Arrow> leaving, List<String> arriving) {

    enum Kind {
        START, END, TERMINATION, TASK, STEP, EXCLUSIVE, PARALLEL, EVENT_CHOICE, CATCH, BOUNDARY, SUB_PROCESS,
        EVENT_SUB_PROCESS, CALL
    }

    /**
     * @param operation bean and method, e.g. {@code unlocking.unlock}; null if nothing is called
     * @param outputs   the flags set when it is left
     */
    record Work(String form, String operation, String result, Map<String, String> outputs) {}

    /** @param message null for a timer */
    record Trigger(String message, boolean interrupting) {}

    /** Flags handed to the called process and back: there each name, here the name or text it comes from. */
    record Call(String called, Map<String, String> in, Map<String, String> back) {}

    /** @param condition null if there is none; {@code fallback} is taken when no other condition holds */
    record Arrow(String key, String target, Condition condition, boolean fallback) {}

    String id() {
        return key.substring(key.indexOf('/') + 1);
    }
}
