package io.weldgate.process;

import java.util.Map;
import java.util.Set;

/** What the diagram of rectification shares with Java. */
final class RectificationWords {

    static final String RECTIFICATION = "rectification";

    /** What was found on looking again: {@code REMOVED} or {@code NOT_REMOVED}. */
    static final String REMOVAL = "removal";

    static final Vocabulary ALL = new Vocabulary(Set.of(RECTIFICATION), Set.of(), Set.of(),
            Map.of(Names.DOCKET_NO, String.class, REMOVAL, String.class), Set.of("pressing"), Map.of(),
            Map.of("rectify-hazard", Map.of(), "order-rectification", Map.of(),
                    "reinspect-hazard", Map.of(REMOVAL, Set.of("REMOVED", "NOT_REMOVED"))), Map.of());

    private RectificationWords() {}
}
