package io.weldgate.web.casework;

import io.weldgate.api.casework.CasePapers;
import io.weldgate.enforcement.Cases;
import io.weldgate.identity.Identities;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A case's documents, for the one who looks at its page. */
@Controller
class CaseDocumentPage {

    private final Cases cases;
    private final CasePapers papers;
    private final Identities identities;

    CaseDocumentPage(Cases cases, CasePapers papers, Identities identities) {
        this.cases = cases;
        this.papers = papers;
        this.identities = identities;
    }

    @GetMapping("/cases/{caseNo}/documents/{code}")
    ResponseEntity<byte[]> print(@PathVariable String caseNo, @PathVariable String code,
            @RequestParam(required = false) String of) {
        return cases.find(caseNo, identities.current().scope()).flatMap(it -> papers.pdf(it, code, of))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
