package io.weldgate.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Saying;
import java.time.Instant;
import java.util.List;

/**
 * One piece of evidence: a file, or what was written down or recorded, or both.
 *
 * @param title       in plain words, or a {@link Saying} as it is kept
 * @param file        null where there is none
 * @param record      what was written down or recorded; null where there is only a file
 * @param spot        where; null if nobody said
 * @param takenAt     by the clock of whoever or whatever took it; null if it did not tell
 * @param clockOffset by how many milliseconds that clock was ahead of ours; null if unknown
 * @param by          who has collected it: one or two persons, or a device
 */
public record Item(EvidenceKind kind, Source source, String title, KeptFile file, JsonNode record, Spot spot,
        Instant takenAt, Long clockOffset, List<Actor> by) implements Matter {

    private static final int MOST_COLLECTORS = 2;

    public Item {
        if (by.isEmpty() || by.size() > MOST_COLLECTORS) {
            throw new IllegalArgumentException("evidence is collected by one or two: " + by);
        }
        if (file == null && record == null) {
            throw new IllegalArgumentException("evidence without content: " + title);
        }
    }

    /** Of a photo or another recording that a person has made. */
    public static Item shown(String title, StoredFile file, Actor by) {
        return new Item(file.kind() == FileKind.PHOTO ? EvidenceKind.AUDIO_VISUAL : EvidenceKind.DOCUMENTARY,
                Source.PERSON, title, KeptFile.of(file), null, Spot.of(file.place()), file.takenAt(), null,
                List.of(by));
    }

    /** @param record anything that JSON can write */
    public static Item written(EvidenceKind kind, String title, Object record, Spot spot, Instant at, Actor by) {
        return new Item(kind, Source.PERSON, title, null, Canonical.tree(record), spot, at, null, List.of(by));
    }

    /** @param record anything that JSON can write */
    public static Item recorded(String title, Object record, Instant at, Long clockOffset, Actor device) {
        return new Item(EvidenceKind.ELECTRONIC_DATA, Source.DEVICE, title, null, Canonical.tree(record), null, at,
                clockOffset, List.of(device));
    }
}
