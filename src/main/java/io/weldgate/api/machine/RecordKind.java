package io.weldgate.api.machine;

import java.util.Arrays;

/** What can be looked for in the file of a machine. */
public enum RecordKind {
    REGISTER("register."), CLASS("class."), TERMINAL("terminal."), SILENCE("silence."), PERMIT(null),
    COMMAND("command."), WARNING("warning."), DECISION(null), PAIRING("pairing."),
    STOP("stop.");

    private final String prefix;

    RecordKind(String prefix) {
        this.prefix = prefix;
    }

    /** What its steps on the trail begin with, as a pattern; null where they are the permits' own. */
    String steps() {
        return prefix == null ? null : prefix + "%";
    }

    static RecordKind of(String step) {
        return Arrays.stream(values()).filter(it -> it.prefix != null && step.startsWith(it.prefix)).findFirst()
                .orElse(PERMIT);
    }
}
