package io.weldgate.api.casework;

import io.weldgate.enforcement.CaseFile;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.report.CaseDocument;
import io.weldgate.report.Dossier;
import io.weldgate.report.PrintingCase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands the documents of a case to who is signed in and may see it; the pages ask here too. */
@Component
public class CasePapers {

    private final PrintingCase printing;
    private final Identities identities;
    private final MessageSource messages;

    CasePapers(PrintingCase printing, Identities identities, MessageSource messages) {
        this.printing = printing;
        this.identities = identities;
        this.messages = messages;
    }

    /** @param of number of what the document is made of: the case, its inspection, a referral, a track */
    public record Paper(CaseDocument code, String title, String of, String number) {}

    /** Those that can be made now. */
    public List<Paper> of(CaseFile it, Locale locale) {
        return printing.of(dossier(it)).stream().map(made -> new Paper(made.document(),
                messages.getMessage("document." + made.document(), null, locale), made.of(), made.number())).toList();
    }

    /** Empty where there is no such document of this case. @param of null for the first */
    public Optional<ResponseEntity<byte[]>> pdf(CaseFile it, String code, String of) {
        Dossier dossier = dossier(it);
        return CaseDocument.of(code).flatMap(document -> printing.of(dossier).stream()
                .filter(made -> made.document() == document && (of == null || made.of().equals(of))).findFirst())
                .flatMap(made -> printing.pdf(made.document(), made.of(), dossier)
                        .map(pdf -> paper(made.number() + ".pdf", pdf)));
    }

    /** All of them, by the names of their files. */
    Map<String, byte[]> all(CaseFile it) {
        Dossier dossier = dossier(it);
        Map<String, byte[]> papers = new HashMap<>();
        printing.of(dossier).forEach(made -> printing.pdf(made.document(), made.of(), dossier)
                .ifPresent(pdf -> papers.put(made.number() + ".pdf", pdf)));
        return papers;
    }

    private Dossier dossier(CaseFile it) {
        SignedIn who = identities.current();
        return new Dossier(it, who.scope(), who.actor());
    }

    private static ResponseEntity<byte[]> paper(String name, byte[] pdf) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build()
                        .toString()).body(pdf);
    }
}
