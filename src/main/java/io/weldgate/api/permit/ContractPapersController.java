package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.contracting.Filing;
import io.weldgate.contracting.Filing.Filed;
import io.weldgate.contracting.Paper;
import io.weldgate.contracting.Papers;
import io.weldgate.decision.PaperKind;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Safety agreements, qualifications of contractors, work files of the seconded; its kinds are written in lower case.
 */
@RestController
@RequestMapping("/api/v1/contract-papers")
class ContractPapersController {

    private final Filing filing;
    private final Papers papers;
    private final Identities identities;

    ContractPapersController(Filing filing, Papers papers, Identities identities) {
        this.filing = filing;
        this.papers = papers;
        this.identities = identities;
    }

    @GetMapping
    List<Told> list(@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int most) {
        return papers.list(identities.current().scope(), Limit.of(most)).stream().map(Told::of).toList();
    }

    @GetMapping("/{kind}/form")
    ObjectNode form(@PathVariable String kind, Locale locale) {
        return filing.form(named(kind), officer().unitCode(), locale);
    }

    @PostMapping("/{kind}")
    ResponseEntity<Told> file(@PathVariable String kind, @RequestBody JsonNode body, Locale locale) {
        SignedIn officer = officer();
        Filed filed = filing.file(named(kind), new FilledIn(body), officer.unitCode(), officer.actor(), locale);
        if (filed instanceof Filed.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        Paper paper = ((Filed.Done) filed).paper();
        return ResponseEntity.created(URI.create("/api/v1/contract-papers/" + paper.id())).body(Told.of(paper));
    }

    /** It covers nothing from now on; what was decided before stays. */
    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id) {
        SignedIn officer = officer();
        if (!filing.end(id, officer.unitCode(), officer.actor())) {
            throw Problem.notFound();
        }
    }

    private SignedIn officer() {
        SignedIn who = identities.current();
        if (!who.has(Role.SAFETY_OFFICER) || who.unitCode() == null) {
            throw new NotAllowed();
        }
        return who;
    }

    private static PaperKind named(String kind) {
        return Arrays.stream(PaperKind.values()).filter(it -> it.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst().orElseThrow(Problem::notFound);
    }

    /**
     * @param subject unit code of the contractor or person number of the seconded
     * @param endedAt null while it holds
     */
    record Told(long id, PaperKind kind, String client, String subject, String title, String number, LocalDate from,
            LocalDate until, String supervisor, List<String> files, String filedBy, Instant endedAt) {

        static Told of(Paper paper) {
            return new Told(paper.id(), paper.kind(), paper.hostUnit(), paper.subject(), paper.title(), paper.number(),
                    paper.startsOn(), paper.endsOn(), paper.supervisor(), paper.files(),
                    paper.filedBy(), paper.endedAt());
        }
    }
}
