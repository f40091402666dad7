package io.weldgate.web.permit;

import io.weldgate.api.permit.Prints;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permits;
import io.weldgate.report.Document;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A permit's documents, for the one who looks at its page. */
@Controller
class DocumentPage {

    private final Permits permits;
    private final Prints prints;
    private final Identities identities;

    DocumentPage(Permits permits, Prints prints, Identities identities) {
        this.permits = permits;
        this.prints = prints;
        this.identities = identities;
    }

    @GetMapping("/permits/{permitNo}/documents/{code}")
    ResponseEntity<byte[]> print(@PathVariable String permitNo, @PathVariable String code) {
        var permit = permits.find(permitNo, identities.current().scope()).orElseThrow(DocumentPage::missing);
        var document = Document.of(code).filter(it -> it.fits(permit)).orElseThrow(DocumentPage::missing);
        return prints.pdf(document, permit);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
