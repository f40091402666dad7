package io.weldgate.web.account;

import io.weldgate.audit.Actor;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.privacy.Answer;
import io.weldgate.privacy.Consent;
import io.weldgate.privacy.Consenting;
import io.weldgate.privacy.Disclosing;
import io.weldgate.privacy.Erasing;
import io.weldgate.privacy.OwnData;
import io.weldgate.privacy.Purpose;
import io.weldgate.web.WayBack;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept about oneself: to agree, to take it along, to have it erased. */
@Controller
@RequestMapping("/privacy")
class PrivacyPage {

    private final Consenting consenting;
    private final Disclosing disclosing;
    private final Erasing erasing;
    private final Identities identities;

    PrivacyPage(Consenting consenting, Disclosing disclosing, Erasing erasing, Identities identities) {
        this.consenting = consenting;
        this.disclosing = disclosing;
        this.erasing = erasing;
        this.identities = identities;
    }

    @GetMapping
    String show(Model model) {
        Actor who = identities.current().actor();
        Map<Purpose, Consent> standing = consenting.of(who).stream()
                .filter(it -> it.withdrawnAt() == null)
                .collect(Collectors.toMap(Consent::purpose, it -> it, (first, later) -> later));
        model.addAttribute("purposes", Arrays.stream(Purpose.values())
                .filter(it -> it.isUsed() || standing.containsKey(it)).toList());
        model.addAttribute("standing", standing);
        model.addAttribute("reworded", standing.keySet().stream()
                .filter(it -> consenting.answer(it, who) == Answer.NOT_ASKED).toList());
        return "privacy";
    }

    @GetMapping("/data")
    ResponseEntity<OwnData> data(Locale locale) {
        SignedIn who = identities.current();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(who.account() + ".json").build().toString())
                .body(disclosing.of(who.personNo(), who.actor(), locale));
    }

    /** @param back where he was asked; a page of this application */
    @PostMapping("/consents/{purpose}")
    String give(@PathVariable Purpose purpose, @RequestParam(defaultValue = "") String back) {
        consenting.give(purpose, identities.current().actor());
        return new WayBack(back).or("/privacy");
    }

    @PostMapping("/consents/{purpose}/refusal")
    String decline(@PathVariable Purpose purpose, @RequestParam(defaultValue = "") String back) {
        consenting.decline(purpose, identities.current().actor());
        return new WayBack(back).or("/privacy");
    }

    @PostMapping("/consents/{purpose}/withdrawal")
    String withdraw(@PathVariable Purpose purpose) {
        consenting.withdraw(purpose, identities.current().actor());
        return "redirect:/privacy";
    }

    /** @param sure ticked by whoever knows that nothing brings it back */
    @PostMapping("/erasure")
    String erase(@RequestParam(defaultValue = "false") boolean sure, Model model) {
        SignedIn who = identities.current();
        model.addAttribute(sure ? "done" : "unsure", sure ? erasing.erase(who.personNo(), who.actor()) : true);
        return show(model);
    }
}
