package io.weldgate.report;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.FindingText;
import io.weldgate.evidence.Chains;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Link;
import io.weldgate.evidence.Matter;
import io.weldgate.evidence.Spot;
import io.weldgate.report.EvidenceSheet.LinkLine;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints the chain of custody of a permit or a case: what there is, from whom, and through whose hands it went. */
@Component
public class PrintingEvidence {

    private static final String FORM = "evidence-chain";

    private final Chains chains;
    private final Press press;
    private final Wording wording;
    private final FindingText sayings;
    private final Trail trail;
    private final Clock clock;

    PrintingEvidence(Chains chains, Press press, Wording wording, FindingText sayings, Trail trail, Clock clock) {
        this.chains = chains;
        this.press = press;
        this.wording = wording;
        this.sayings = sayings;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws PressBusy if too many documents are being made */
    @Transactional
    public byte[] pdf(String subject, Actor reader) {
        List<Link> links = chains.of(subject);
        trail.changed(Entry.of(subject, "document.printed", reader).saying(FORM));
        var values = new EvidenceSheet.Values(subject, Integer.toString(links.size()),
                links.isEmpty() ? "–" : links.get(links.size() - 1).hash(),
                wording.both("document.printed") + " " + wording.stamp(clock.instant()) + "  " + reader.name());
        return press.pdf(FORM, values, links.stream().map(this::line).toList());
    }

    private LinkLine line(Link link) {
        String by = link.matter().by().stream().map(Actor::name).collect(Collectors.joining("、"));
        String recorded = wording.chinese("document.evidence.recorded") + " " + wording.stamp(link.recordedAt());
        if (link.matter() instanceof Item item) {
            return new LinkLine(number(link), what(item), by + "\n" + taken(item) + recorded + where(item.spot()),
                    link.hash() + (item.file() == null ? "" : "\n" + wording.chinese("document.evidence.file") + " "
                            + item.file().sha256()));
        }
        return new LinkLine(number(link), said(link.matter()), by + "\n" + recorded, link.hash());
    }

    private static String number(Link link) {
        return Long.toString(link.number());
    }

    private String what(Item item) {
        return wording.chinese("evidence.kind." + item.kind()) + " · "
                + wording.chinese("evidence.source." + item.source()) + "\n"
                + sayings.told(item.title(), Locale.SIMPLIFIED_CHINESE)
                + (item.file() == null ? "" : "\n" + item.file().name());
    }

    private String taken(Item item) {
        if (item.takenAt() == null) {
            return "";
        }
        String offset = item.clockOffset() == null ? "" : " " + wording.chinese("document.evidence.offset") + " "
                + item.clockOffset() + " ms";
        return wording.chinese("document.evidence.taken") + " " + wording.stamp(item.takenAt()) + offset + "\n";
    }

    private String where(Spot spot) {
        return spot == null ? "" : "\n" + wording.position(spot.latitude(), spot.longitude())
                + (spot.accuracy() == null ? "" : " ±" + spot.accuracy() + " m");
    }

    private String said(Matter matter) {
        if (matter instanceof Matter.HandOver it) {
            return type("HAND_OVER") + of(it.of()) + "\n" + it.from() + " → " + it.to() + "\n" + it.reason() + "  "
                    + wording.stamp(it.at()) + (it.seal() == null ? "" : "\n"
                    + wording.chinese("document.evidence.seal") + " " + it.seal());
        }
        if (matter instanceof Matter.Review it) {
            return type("REVIEW") + of(List.of(it.of())) + " "
                    + wording.chinese("document.evidence." + (it.confirmed() ? "confirmed" : "rejected")) + "\n"
                    + it.text();
        }
        if (matter instanceof Matter.Correction it) {
            return type("CORRECTION") + of(List.of(it.of())) + "\n" + it.text();
        }
        Matter.Citation it = (Matter.Citation) matter;
        return type("CITATION") + " " + it.ofSubject() + " / " + it.of() + "\n"
                + sayings.told(it.text(), Locale.SIMPLIFIED_CHINESE);
    }

    private String type(String type) {
        return wording.chinese("evidence.type." + type);
    }

    private static String of(List<Long> numbers) {
        return numbers.isEmpty() ? "" : " № " + numbers.stream().map(Object::toString)
                .collect(Collectors.joining("、"));
    }
}
