package io.weldgate.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why in plain words instead of a stack trace. */
class UnfitForProductionAnalyzer extends AbstractFailureAnalyzer<UnfitForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitForProduction cause) {
        return new FailureAnalysis(cause.getMessage(), "Each line says what to do; give secrets in the environment or "
                + "as files.", cause);
    }
}
