package io.weldgate.identity;

import java.util.List;

/** The production profile found what belongs into a demonstration only; nothing is started. */
class UnfitForProduction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitForProduction(List<String> reasons) {
        super("The profile production refuses to start:\n  - " + String.join("\n  - ", reasons));
    }
}
