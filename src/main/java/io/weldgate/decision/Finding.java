package io.weldgate.decision;

import java.util.List;

/**
 * One reason. Its sentence is the message {@code finding.<code>} filled with {@code arguments}.
 *
 * @param code      of contract §4, e.g. {@code EXPIRED}
 * @param clause    the source, e.g. {@code 安全生产法 30}
 * @param arguments plain texts, dates as ISO 8601
 */
public record Finding(String code, Severity severity, String clause, List<String> arguments) {

    public enum Severity {
        /** Refuses. */
        BLOCK,
        /** Changes who must approve, refuses nothing. */
        ROUTE,
        /** To be known, refuses nothing. */
        ADVICE
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
