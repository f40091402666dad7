package io.weldgate.web.investigation;

import io.weldgate.enforcement.Cases;
import io.weldgate.identity.Identities;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The tracks of one case on a page of their own. */
@Controller
class TracksPage {

    private final Cases cases;
    private final Identities identities;

    TracksPage(Cases cases, Identities identities) {
        this.cases = cases;
        this.identities = identities;
    }

    @GetMapping("/cases/{caseNo}/tracks")
    String tracks(@PathVariable String caseNo, Model model) {
        model.addAttribute("caseNo", cases.find(caseNo, identities.current().scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).caseNo());
        return "tracks";
    }
}
