package io.weldgate.operating;

import java.util.function.Supplier;
import org.slf4j.MDC;

/** Whom or what the lines of a log are about. Never a name, never a number of a person. */
public enum About {

    PERMIT("permitNo"), DOCKET("docketNo"), DEVICE("deviceId"), MACHINE("machineCode"), ACCOUNT("account"),
    REQUEST("requestId");

    private final String key;

    About(String key) {
        this.key = key;
    }

    /** Every line of this thread until {@link #end}. @param value null where it is not known */
    public void begin(String value) {
        if (value != null) {
            MDC.put(key, value);
        }
    }

    public void end() {
        MDC.remove(key);
    }

    /** Every line that this thread writes meanwhile. @param value null where it is not known */
    public void during(String value, Runnable work) {
        within(value, () -> {
            work.run();
            return null;
        });
    }

    public <T> T within(String value, Supplier<T> work) {
        String before = MDC.get(key);
        begin(value);
        try {
            return work.get();
        } finally {
            end();
            begin(before);
        }
    }
}
