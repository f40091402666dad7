package io.weldgate.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why in plain words instead of a stack trace. */
class UnfitForProductionAnalyzer extends AbstractFailureAnalyzer<UnfitForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitForProduction cause) {
        return new FailureAnalysis(cause.getMessage(), "Set weldgate.demo=false, use a fresh database and data folder "
                + "that no demonstration has run on, and give every secret of your own in the environment.", cause);
    }
}
