package io.weldgate.report;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.report.CasePaper.Heading;
import io.weldgate.report.Drafting.Offer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints the documents of cases, and writes down who had which one printed: they name people by their numbers. */
@Component
@Transactional
public class PrintingCase {

    private static final String FORM = "case-document";

    private final List<Drafting> drafters;
    private final CaseWords words;
    private final Press press;
    private final Wording wording;
    private final Trail trail;
    private final Clock clock;
    private final String publicUrl;

    PrintingCase(List<Drafting> drafters, CaseWords words, Press press, Wording wording, Trail trail, Clock clock,
            @Value("${weldgate.public-url}") String publicUrl) {
        this.drafters = drafters;
        this.words = words;
        this.press = press;
        this.wording = wording;
        this.trail = trail;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** @param of number of the case, or of that part of it which the document is of */
    public record Made(CaseDocument document, String of) {

        /** Under which it is filed and named. */
        public String number() {
            return of + "-" + document;
        }
    }

    /** What can be made of the case now, as far as the reader may see what it is made of. */
    @Transactional(readOnly = true)
    public List<Made> of(Dossier dossier) {
        return drafters.stream().flatMap(it -> it.offers(dossier)).map(it -> new Made(it.document(), it.of()))
                .sorted(Comparator.comparing(Made::document).thenComparing(Made::of)).toList();
    }

    /**
     * The document as PDF.
     *
     * @param of null for the first that there is
     * @return empty where there is no such document, or not yet
     * @throws PressBusy if too many documents are being made
     */
    public Optional<byte[]> pdf(CaseDocument document, String of, Dossier dossier) {
        return drafters.stream().flatMap(drafter -> drafter.offers(dossier)
                .filter(it -> it.document() == document && (of == null || it.of().equals(of)))
                .map(it -> print(drafter, it, dossier))).findFirst();
    }

    private byte[] print(Drafting drafter, Offer offer, Dossier dossier) {
        Draft draft = new Draft(wording);
        drafter.draw(offer, dossier, draft);
        String number = new Made(offer.document(), offer.of()).number();
        String key = "document." + offer.document();
        String department = words.department(drafter.issuer(offer, dossier));
        byte[] pdf = press.pdf(FORM, new Heading(department == null ? "" : department, wording.chinese(key),
                wording.english(key), number, wording.both("document.printed") + " " + wording.stamp(clock.instant())
                + "  " + dossier.reader().name(), publicUrl + address(offer)), draft.rows());
        trail.changed(Entry.of(dossier.caseNo(), "document.printed", dossier.reader())
                .saying(offer.document().name()));
        drafter.named(offer, dossier).stream().filter(it -> it.personNo() != null && !CaseWords.isUnit(it)
                && words.number(it, dossier) != null).forEach(it -> trail.changed(Entry.of(it.personNo(),
                "number.seen", dossier.reader()).saying(number)));
        return pdf;
    }

    /** Inspections are no dockets and have a page of their own. */
    private static String address(Offer offer) {
        return (offer.document() == CaseDocument.INSPECTION_RECORD ? "/inspections/" : "/dockets/") + offer.of();
    }
}
