package io.weldgate.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;

/** The engine wraps what a business operation throws; its caller gets the business's own exception back. */
final class OwnWords {

    private static final String OWN_PACKAGE = "io.weldgate.";

    private OwnWords() {}

    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessEngineException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof RuntimeException own && cause.getClass().getName().startsWith(OWN_PACKAGE)) {
                    throw own;
                }
            }
            throw e;
        }
    }
}
