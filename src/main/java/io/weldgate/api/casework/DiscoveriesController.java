package io.weldgate.api.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Opening;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A violation found: it opens a case, and begins the first check. */
@RestController
@RequestMapping("/api/v1/discoveries")
class DiscoveriesController {

    private final Opening opening;
    private final Finders finders;

    DiscoveriesController(Opening opening, Finders finders) {
        this.opening = opening;
        this.finders = finders;
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        return finders.form("", locale);
    }

    /** What comes again under the same key is answered as the first time. */
    @PostMapping
    ResponseEntity<CaseAnswers.Brief> discover(@RequestBody JsonNode body, Locale locale) {
        var who = finders.current();
        Opening.Opened opened = opening.open(new FilledIn(body), who.actor(), who.scope(), locale);
        if (opened instanceof Opening.Opened.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        Opening.Opened.Case found = (Opening.Opened.Case) opened;
        CaseFile file = found.file();
        return ResponseEntity.status(found.before() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/v1/cases/" + file.caseNo()))
                .body(new CaseAnswers.Brief(file.caseNo(), file.status()));
    }
}
