package io.weldgate.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.weldgate.audit.Actor;
import java.time.Instant;
import java.util.List;

/**
 * What one link of a chain adds. Nothing is ever changed: what was wrong, changed hands or was reviewed is told by a
 * later link. Where there is nothing to tell, a value is null.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Item.class, name = "ITEM"),
    @JsonSubTypes.Type(value = Matter.Correction.class, name = "CORRECTION"),
    @JsonSubTypes.Type(value = Matter.HandOver.class, name = "HAND_OVER"),
    @JsonSubTypes.Type(value = Matter.Review.class, name = "REVIEW"),
    @JsonSubTypes.Type(value = Matter.Citation.class, name = "CITATION")})
public sealed interface Matter permits Item, Matter.Correction, Matter.HandOver, Matter.Review, Matter.Citation {

    /** Who has added it. */
    List<Actor> by();

    /** What an earlier link says wrongly, and what is right. */
    record Correction(long of, String text, List<Actor> by) implements Matter {}

    /**
     * Custody changes hands.
     *
     * @param of   numbers of the items; empty for all there are
     * @param to   who has them now: a person, a room, another office
     * @param seal number of the seal; null where none was put on
     */
    record HandOver(List<Long> of, String from, String to, String reason, Instant at, String seal, List<Actor> by)
            implements Matter {}

    /** A person has looked at what a device recorded (行政处罚法 art. 41). */
    record Review(long of, boolean confirmed, String text, List<Actor> by) implements Matter {}

    /** A link of another chain is evidence here too; it stays where it is, as it is. */
    record Citation(String ofSubject, long of, String hash, String text, List<Actor> by) implements Matter {}
}
