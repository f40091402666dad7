package io.weldgate.evidence;

import io.weldgate.audit.Actor;
import java.time.Instant;
import java.util.Map;

/** Pieces of evidence. */
final class AnItem {

    static final Actor OFFICER = new Actor("em1", "赵查");

    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");

    private AnItem() {}

    static Item seen(String what) {
        return Item.written(EvidenceKind.ON_SITE_RECORD, "现场", Map.of("seen", what), new Spot(40.408, 110, 5.0), THEN,
                OFFICER);
    }

    static Item recorded() {
        return Item.recorded("终端", Map.of("code", 200), THEN, -1500L, new Actor("T-0100", "T-0100"));
    }
}
