package io.weldgate.web.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.DismissalForm;
import io.weldgate.enforcement.ReleaseForm;
import io.weldgate.enforcement.Releasing;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Outcome;
import io.weldgate.identity.Identities;
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

/** What the department that holds a case does with it beside its tasks. */
@Controller
@RequestMapping("/cases/{caseNo}/{act:release-machine|dismissal}")
class CaseActPage {

    private static final String RELEASE = "release-machine";

    private final Cases cases;
    private final Releasing releasing;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Identities identities;

    CaseActPage(Cases cases, Releasing releasing, FormSchemas schemas, FormDrawing drawing, Uploading uploading,
            Identities identities) {
        this.cases = cases;
        this.releasing = releasing;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
        this.identities = identities;
    }

    @GetMapping
    String blank(@PathVariable String caseNo, @PathVariable String act, Model model, Locale locale) {
        return page(caseNo, act, drawing.blank(schema(act, locale), Set.of(), FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping
    String act(@PathVariable String caseNo, @PathVariable String act, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        var who = identities.current();
        Posted posted = uploading.posted(request, locale);
        Outcome outcome = RELEASE.equals(act)
                ? releasing.release(caseNo, posted, who.actor(), who.scope(), locale)
                : releasing.dismiss(caseNo, posted, who.actor(), who.scope(), locale);
        if (outcome instanceof Outcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(caseNo, act, drawing.again(schema(act, locale), posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY), model);
        } else if (outcome instanceof Outcome.EndedBefore) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(caseNo, act, null, model);
        } else if (!(outcome instanceof Outcome.Done)) {
            throw new ResponseStatusException(outcome instanceof Outcome.NotYours ? HttpStatus.FORBIDDEN
                    : HttpStatus.NOT_FOUND);
        }
        return "redirect:/cases/" + caseNo + "?done=case.act." + act;
    }

    private ObjectNode schema(String act, Locale locale) {
        return schemas.schema(RELEASE.equals(act) ? ReleaseForm.class : DismissalForm.class, locale, Map.of());
    }

    /** @param form null where it is too late */
    private String page(String caseNo, String act, FormPage form, Model model) {
        var scope = identities.current().scope();
        CaseFile it = cases.find(caseNo, scope).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!Releasing.isTheirs(it, scope)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("file", it);
        model.addAttribute("act", act);
        model.addAttribute("form", form);
        return "case-act";
    }
}
