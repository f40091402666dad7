package io.weldgate.report;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.report.CasePaper.Heading;
import io.weldgate.report.PrintingCase.Made;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a draft on the one form, under the name of who issues it, and writes down who had it printed. */
@Component
class HeadingPaper {

    private static final String FORM = "case-document";

    private final DossierWords words;
    private final Press press;
    private final Wording wording;
    private final Trail trail;
    private final Clock clock;
    private final String publicUrl;

    HeadingPaper(DossierWords words, Press press, Wording wording, Trail trail, Clock clock,
            @Value("${weldgate.public-url}") String publicUrl) {
        this.words = words;
        this.press = press;
        this.wording = wording;
        this.trail = trail;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    Draft draft() {
        return new Draft(wording);
    }

    /** @param department code of the one that issues it @param subject on whose trail the printing is written */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] issue(Made made, String department, Draft draft, String subject, Actor reader) {
        String key = "document." + made.document();
        String issuer = words.department(department);
        byte[] pdf = press.pdf(FORM, new Heading(issuer == null ? "" : issuer, wording.chinese(key),
                wording.english(key), made.number(), wording.both("document.printed") + " "
                + wording.stamp(clock.instant()) + "  " + reader.name(), publicUrl + address(made)), draft.rows());
        trail.changed(Entry.of(subject, "document.printed", reader).saying(made.document().name()));
        return pdf;
    }

    /** Inspections are no dockets and have a page of their own. */
    private static String address(Made made) {
        return (made.document() == CaseDocument.INSPECTION_RECORD ? "/inspections/" : "/dockets/") + made.of();
    }
}
