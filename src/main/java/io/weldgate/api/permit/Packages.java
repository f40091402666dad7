package io.weldgate.api.permit;

import io.weldgate.evidence.Bundle;
import io.weldgate.evidence.Packaging;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permit;
import io.weldgate.report.PrintingEvidence;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands packages of evidence, with the documents, to who is signed in; the pages ask here too. */
@Component
public class Packages {

    private static final String CUSTODY = "evidence-chain.pdf";

    private final Packaging packaging;
    private final Prints prints;
    private final PrintingEvidence printing;
    private final Identities identities;

    Packages(Packaging packaging, Prints prints, PrintingEvidence printing, Identities identities) {
        this.packaging = packaging;
        this.prints = prints;
        this.printing = printing;
        this.identities = identities;
    }

    /** Documents are made before the first byte is sent, photos go out as they are read. */
    public void send(Permit permit, HttpServletResponse response) throws IOException {
        Map<String, byte[]> documents = new HashMap<>();
        Prints.fitting(permit).forEach(document ->
                documents.put(document.code() + ".pdf", prints.bytes(document, permit)));
        documents.put(CUSTODY, printing.pdf(permit.permitNo(), identities.current().actor()));
        Bundle bundle = packaging.bundle(permit.permitNo(), documents, identities.current().actor());
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(permit.permitNo() + "-evidence.zip").build().toString());
        bundle.writeTo(response.getOutputStream());
    }

    /** The chain of custody alone. */
    public ResponseEntity<byte[]> custody(Permit permit) {
        return Prints.paper(permit.permitNo() + "-" + CUSTODY,
                printing.pdf(permit.permitNo(), identities.current().actor()));
    }
}
