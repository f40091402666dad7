package io.weldgate.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The engine wraps what a business operation throws; its caller gets the business's own exception back, or the
 * database's, and that someone was faster in the words that all databases use, so that it is tried again.
 */
final class OwnWords {

    private static final String OWN_PACKAGE = "io.weldgate.";

    private OwnWords() {}

    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessEngineException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof RuntimeException own && (own instanceof DataAccessException
                        || own.getClass().getName().startsWith(OWN_PACKAGE))) {
                    throw own;
                }
            }
            if (e instanceof OptimisticLockingException) {
                throw new OptimisticLockingFailureException("another act on this process was faster", e);
            }
            throw e;
        }
    }
}
