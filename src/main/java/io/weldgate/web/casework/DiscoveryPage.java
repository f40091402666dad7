package io.weldgate.web.casework;

import io.weldgate.api.casework.Finders;
import io.weldgate.enforcement.Opening;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an officer has found in a doorway. */
@Controller
@RequestMapping("/discoveries/new")
class DiscoveryPage {

    private static final Set<String> KNOWN = Set.of("clientKey", "actAt", "machine");

    private final Opening opening;
    private final Finders finders;
    private final FormDrawing drawing;
    private final Uploading uploading;

    DiscoveryPage(Opening opening, Finders finders, FormDrawing drawing, Uploading uploading) {
        this.opening = opening;
        this.finders = finders;
        this.drawing = drawing;
        this.uploading = uploading;
    }

    /** @param machine code of the one he stands before; empty where there is none */
    @GetMapping
    String blank(@RequestParam(defaultValue = "") String machine, Model model, Locale locale) {
        return page(drawing.blank(finders.form(machine, locale), KNOWN, FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping
    String discover(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        var who = finders.current();
        var posted = uploading.posted(request, locale);
        Opening.Opened opened = opening.open(posted, who.actor(), who.scope(), locale);
        if (opened instanceof Opening.Opened.Case found) {
            return "redirect:/cases/" + found.file().caseNo() + "?done=discovery";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(drawing.again(finders.form("", locale), posted.values(), ((Opening.Opened.Invalid) opened).errors(),
                FormDrawing.Staff.NOBODY), model);
    }

    private static String page(FormPage form, Model model) {
        model.addAttribute("form", form);
        return "discovery";
    }
}
