package io.weldgate.web.permit;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.Callers;
import io.weldgate.api.permit.EvidenceAnswers;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Outcome;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.permit.EvidenceReviewForm;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Vetting;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One piece of evidence as it was recorded, and for officials its review. */
@Controller
@RequestMapping("/permits/{permitNo}/evidence/{id:[0-9]{1,18}}")
class EvidenceItemPage {

    private final Permits permits;
    private final Vetting vetting;
    private final Identities identities;
    private final EvidenceAnswers evidence;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;

    EvidenceItemPage(Permits permits, Vetting vetting, Identities identities, EvidenceAnswers evidence,
            FormSchemas schemas, FormDrawing drawing, Uploading uploading) {
        this.permits = permits;
        this.vetting = vetting;
        this.identities = identities;
        this.evidence = evidence;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
    }

    @GetMapping
    String show(@PathVariable String permitNo, @PathVariable long id, Model model, Locale locale) {
        return page(permitNo, id, drawing.blank(schema(locale), Set.of(), FormDrawing.Staff.NOBODY), model, locale);
    }

    @PostMapping("/review")
    String review(@PathVariable String permitNo, @PathVariable long id, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        SignedIn who = identities.current();
        Posted posted = uploading.posted(request, locale);
        Outcome reviewed = vetting.review(permitNo, id, posted, who.actor(), who.scope(), Callers.isOfficial(who),
                locale);
        if (reviewed instanceof Outcome.Done) {
            return "redirect:/permits/" + permitNo + "/evidence";
        }
        if (reviewed instanceof Outcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(permitNo, id, drawing.again(schema(locale), posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY), model, locale);
        }
        throw new ResponseStatusException(
                reviewed instanceof Outcome.NotYours ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private String page(String permitNo, long id, FormPage form, Model model, Locale locale) {
        SignedIn who = identities.current();
        var link = permits.find(permitNo, who.scope()).stream()
                .flatMap(permit -> evidence.of(permit.permitNo(), locale).stream()).filter(it -> it.number() == id)
                .findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("permitNo", permitNo);
        model.addAttribute("link", link);
        model.addAttribute("form", link.kind() != null && Callers.isOfficial(who) ? form : null);
        return "evidence-item";
    }

    private JsonNode schema(Locale locale) {
        return schemas.schema(EvidenceReviewForm.class, locale, Map.of());
    }
}
