package io.weldgate.api.casework;

import io.weldgate.enforcement.CaseFile;
import io.weldgate.evidence.Bundle;
import io.weldgate.evidence.Packaging;
import io.weldgate.identity.Identities;
import io.weldgate.report.PrintingEvidence;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands out the package of a case with its documents, to be verified without this server and its database. */
@Component
public class CaseFiles {

    private final Packaging packaging;
    private final PrintingEvidence printing;
    private final CasePapers papers;
    private final Identities identities;

    CaseFiles(Packaging packaging, PrintingEvidence printing, CasePapers papers, Identities identities) {
        this.packaging = packaging;
        this.printing = printing;
        this.papers = papers;
        this.identities = identities;
    }

    public void send(CaseFile it, HttpServletResponse response) throws IOException {
        var by = identities.current().actor();
        Map<String, byte[]> documents = new HashMap<>(papers.all(it));
        documents.put("evidence-chain.pdf", printing.pdf(it.caseNo(), by));
        Bundle bundle = packaging.bundle(it.caseNo(), documents, by);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(it.caseNo() + "-evidence.zip").build().toString());
        bundle.writeTo(response.getOutputStream());
    }

    /** For a query: anywhere in the text. Null where nothing is sought. */
    public static String like(String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
