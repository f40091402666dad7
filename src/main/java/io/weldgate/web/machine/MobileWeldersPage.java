package io.weldgate.web.machine;

import io.weldgate.api.Callers;
import io.weldgate.control.MobileWelders;
import io.weldgate.control.PlaceForm;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.ledger.Right;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Mobile welders: the township's list, and each one's own page to tell where he works. */
@Controller
class MobileWeldersPage {

    private final MobileWelders welders;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Callers callers;
    private final Identities identities;
    private final PageSettings settings;

    MobileWeldersPage(MobileWelders welders, FormSchemas schemas, FormDrawing drawing, Uploading uploading,
            Callers callers, Identities identities, PageSettings settings) {
        this.welders = welders;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
        this.callers = callers;
        this.identities = identities;
        this.settings = settings;
    }

    @GetMapping("/registers/people/mobile")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        if (callers.keeper().right() == Right.NONE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("found", welders.list(identities.current().scope(), settings.page(page)));
        return "mobile-welders";
    }

    @GetMapping("/work-place")
    String blank(Model model, Locale locale) {
        mobile();
        return form(drawing.blank(schemas.schema(PlaceForm.class, locale, Map.of()), Set.of(),
                FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping("/work-place")
    String declare(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        SignedIn who = mobile();
        Posted posted = uploading.posted(request, locale);
        List<FieldError> errors = welders.declare(who.personNo(), posted, who.actor(), locale);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(drawing.again(schemas.schema(PlaceForm.class, locale, Map.of()), posted.values(), errors,
                    FormDrawing.Staff.NOBODY), model);
        }
        return "redirect:/work-place";
    }

    private String form(FormPage form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("row", welders.list(identities.current().scope(), PageRequest.of(0, 1)).stream().findFirst()
                .orElse(null));
        return "work-place";
    }

    private SignedIn mobile() {
        SignedIn who = identities.current();
        if (!who.isMobile()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who;
    }
}
