package io.weldgate.report;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.report.Drafting.Offer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints the documents of cases, and writes down who had which one printed: they name people by their numbers. */
@Component
@Transactional
public class PrintingCase {

    private final List<Drafting> drafters;
    private final HeadingPaper heading;
    private final DossierWords words;
    private final Trail trail;

    PrintingCase(List<Drafting> drafters, HeadingPaper heading, DossierWords words, Trail trail) {
        this.drafters = drafters;
        this.heading = heading;
        this.words = words;
        this.trail = trail;
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
        Draft draft = heading.draft();
        drafter.draw(offer, dossier, draft);
        Made made = new Made(offer.document(), offer.of());
        byte[] pdf = heading.issue(made, drafter.issuer(offer, dossier), draft, dossier.caseNo(), dossier.reader());
        drafter.named(offer, dossier).stream().filter(it -> it.personNo() != null && !DossierWords.isUnit(it)
                && words.number(it, dossier) != null).forEach(it -> trail.changed(Entry.of(it.personNo(),
                "number.seen", dossier.reader()).saying(made.number())));
        return pdf;
    }
}
