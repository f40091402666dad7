package io.weldgate.web.record;

import io.weldgate.api.record.SeenDecisions;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Decision;
import io.weldgate.decision.DecisionFiles;
import io.weldgate.decision.DecisionOnFile;
import io.weldgate.decision.Difference;
import io.weldgate.decision.Replay;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Scope;
import io.weldgate.web.Reasons;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Why it was decided so, and what would have to be otherwise. */
@Controller
@RequestMapping("/decisions/{decisionId}")
class DecisionPage {

    private final SeenDecisions decisions;
    private final Deciding deciding;
    private final Explaining explaining;
    private final Reasons reasons;
    private final Permits permits;
    private final Identities identities;

    DecisionPage(SeenDecisions decisions, Deciding deciding, Explaining explaining, Reasons reasons, Permits permits,
            Identities identities) {
        this.decisions = decisions;
        this.deciding = deciding;
        this.explaining = explaining;
        this.reasons = reasons;
        this.permits = permits;
        this.identities = identities;
    }

    @GetMapping
    String show(@PathVariable String decisionId, Model model, Locale locale) {
        DecisionOnFile decision = find(decisionId).onFile();
        Scope scope = identities.current().scope();
        model.addAttribute("decision", decision);
        model.addAttribute("explained", explaining.of(decision, scope, locale));
        model.addAttribute("ofPermit", permits.find(decision.subject(), scope).isPresent());
        return "decision";
    }

    /** Judges again; changes nothing. */
    @GetMapping("/again")
    String again(@PathVariable String decisionId, Model model, Locale locale) {
        Decision decision = find(decisionId);
        Replay replay = deciding.replay(decisionId);
        Difference difference = Difference.between(decision.findings(), replay.findings());
        model.addAttribute("replay", replay);
        model.addAttribute("samePack", deciding.isOfPack(decision));
        model.addAttribute("went", reasons.of(difference.went(), locale));
        model.addAttribute("came", reasons.of(difference.came(), locale));
        return show(decisionId, model, locale);
    }

    /** To be judged again elsewhere. */
    @GetMapping("/file")
    ResponseEntity<String> file(@PathVariable String decisionId) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(decisionId + ".json").build().toString())
                .body(DecisionFiles.write(find(decisionId).onFile()));
    }

    private Decision find(String decisionId) {
        return decisions.find(decisionId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
