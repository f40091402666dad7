package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.audit.Actor;
import io.weldgate.decision.FindingText;
import io.weldgate.evidence.Chains;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.KeptFile;
import io.weldgate.evidence.Link;
import io.weldgate.evidence.Matter;
import io.weldgate.evidence.Source;
import io.weldgate.evidence.Spot;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A chain of evidence as it is told to people and programs; the pages ask here too. */
@Component
public class EvidenceAnswers {

    private final Chains chains;
    private final FindingText wording;

    EvidenceAnswers(Chains chains, FindingText wording) {
        this.chains = chains;
        this.wording = wording;
    }

    /**
     * One link.
     *
     * @param type        ITEM, or what was added about an earlier item: CORRECTION, HAND_OVER, REVIEW, CITATION
     * @param text        title of an item; else what was said
     * @param of          the earlier link that it is about; null of an item
     * @param reviewed    what the last human review of the item found; null if there was none
     * @param clockOffset milliseconds that the clock which took it was ahead of ours
     */
    public record Shown(long number, String type, String hash, String before, Instant recordedAt, EvidenceKind kind,
            Source source, String text, Long of, Boolean reviewed, KeptFile file, JsonNode record, Spot place,
            Instant takenAt, Long clockOffset, List<Actor> by) {}

    public List<Shown> of(String subject, Locale locale) {
        List<Link> links = chains.of(subject);
        Map<Long, Boolean> reviews = new HashMap<>();
        links.stream().map(Link::matter).filter(Matter.Review.class::isInstance).map(Matter.Review.class::cast)
                .forEach(review -> reviews.put(review.of(), review.confirmed()));
        return links.stream().map(link -> shown(link, reviews.get(link.number()), locale)).toList();
    }

    private Shown shown(Link link, Boolean reviewed, Locale locale) {
        if (link.matter() instanceof Item item) {
            return new Shown(link.number(), "ITEM", link.hash(), link.before(), link.recordedAt(), item.kind(),
                    item.source(), wording.told(item.title(), locale), null, reviewed, item.file(), item.record(),
                    item.spot(), item.takenAt(), item.clockOffset(), item.by());
        }
        Said said = said(link.matter());
        return new Shown(link.number(), said.type(), link.hash(), link.before(), link.recordedAt(), null, null,
                wording.told(said.text(), locale), said.of(), null, null, null, null, null, null, link.matter().by());
    }

    private static Said said(Matter matter) {
        if (matter instanceof Matter.Correction it) {
            return new Said("CORRECTION", it.of(), it.text());
        }
        if (matter instanceof Matter.Review it) {
            return new Said("REVIEW", it.of(), (it.confirmed() ? "✓ " : "✗ ") + it.text());
        }
        if (matter instanceof Matter.Citation it) {
            return new Said("CITATION", null, it.ofSubject() + " / " + it.of() + " " + it.text());
        }
        Matter.HandOver it = (Matter.HandOver) matter;
        return new Said("HAND_OVER", it.of().size() == 1 ? it.of().get(0) : null, it.from() + " → " + it.to() + " "
                + it.reason() + (it.seal() == null ? "" : " #" + it.seal()));
    }

    private record Said(String type, Long of, String text) {}
}
