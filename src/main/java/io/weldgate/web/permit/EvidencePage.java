package io.weldgate.web.permit;

import io.weldgate.api.permit.EvidenceAnswers;
import io.weldgate.api.permit.Packages;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The chain of evidence of a permit, on paper, and as a package to be verified elsewhere. */
@Controller
@RequestMapping("/permits/{permitNo}/evidence")
class EvidencePage {

    private final Permits permits;
    private final Identities identities;
    private final EvidenceAnswers evidence;
    private final Packages packages;

    EvidencePage(Permits permits, Identities identities, EvidenceAnswers evidence, Packages packages) {
        this.permits = permits;
        this.identities = identities;
        this.evidence = evidence;
        this.packages = packages;
    }

    @GetMapping
    String show(@PathVariable String permitNo, Model model, Locale locale) {
        model.addAttribute("permit", seen(permitNo));
        model.addAttribute("links", evidence.of(permitNo, locale));
        return "evidence";
    }

    @GetMapping("/package")
    void pack(@PathVariable String permitNo, HttpServletResponse response) throws IOException {
        packages.send(seen(permitNo), response);
    }

    @GetMapping("/print")
    ResponseEntity<byte[]> print(@PathVariable String permitNo) {
        return packages.custody(seen(permitNo));
    }

    private Permit seen(String permitNo) {
        return permits.find(permitNo, identities.current().scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
