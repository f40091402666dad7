package io.weldgate.api.casework;

import io.weldgate.api.Problem;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Cases;
import io.weldgate.identity.Identities;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is printed of a case. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}/documents")
class CaseDocumentsController {

    private final Cases cases;
    private final CasePapers papers;
    private final Identities identities;

    CaseDocumentsController(Cases cases, CasePapers papers, Identities identities) {
        this.cases = cases;
        this.papers = papers;
        this.identities = identities;
    }

    @GetMapping
    List<CasePapers.Paper> list(@PathVariable String caseNo, Locale locale) {
        return papers.of(seen(caseNo), locale);
    }

    /** @param of number of what it is made of, as the list tells; without one, the first */
    @GetMapping("/{code}")
    ResponseEntity<byte[]> print(@PathVariable String caseNo, @PathVariable String code,
            @RequestParam(required = false) String of) {
        return papers.pdf(seen(caseNo), code, of).orElseThrow(Problem::notFound);
    }

    private CaseFile seen(String caseNo) {
        return cases.find(caseNo, identities.current().scope()).orElseThrow(Problem::notFound);
    }
}
