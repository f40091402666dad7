package io.weldgate.web.inspection;

import io.weldgate.api.inspection.Inspectors;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormSchemas;
import io.weldgate.inspection.Inspector;
import io.weldgate.rectification.Days;
import io.weldgate.rectification.Enlisting;
import io.weldgate.rectification.RectificationForm;
import io.weldgate.rectification.RectificationState;
import io.weldgate.rectification.Rectifications;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 隐患台账: the hazards that are to be removed, what is due first first; what is looked for stands in the address. */
@Controller
@RequestMapping("/rectifications")
class RectificationsPage {

    private static final Set<RectificationState> OPEN = EnumSet.complementOf(EnumSet.of(RectificationState.CLOSED));

    private final Rectifications rectifications;
    private final Enlisting enlisting;
    private final Days days;
    private final Inspectors inspectors;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final PageSettings settings;

    RectificationsPage(Rectifications rectifications, Enlisting enlisting, Days days, Inspectors inspectors,
            FormSchemas schemas, FormDrawing drawing, Uploading uploading, PageSettings settings) {
        this.rectifications = rectifications;
        this.enlisting = enlisting;
        this.days = days;
        this.inspectors = inspectors;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
        this.settings = settings;
    }

    /** @param state null for all that are open */
    @GetMapping
    String list(@RequestParam(required = false) RectificationState state, @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "false") boolean major, @RequestParam(defaultValue = "0") int page,
            Model model) {
        Inspector by = inspectors.current();
        String only = unit == null || unit.isBlank() ? null : unit.strip();
        model.addAttribute("found", rectifications.list(by.scope(), state == null ? OPEN : Set.of(state), only, major,
                null, settings.page(page)));
        model.addAttribute("state", state);
        model.addAttribute("states", RectificationState.values());
        model.addAttribute("unit", only);
        model.addAttribute("major", major);
        model.addAttribute("official", by.isOfficial());
        return "rectifications";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) String unitCode, Model model, Locale locale) {
        String own = inspectors.current().scope().unitCode();
        Map<String, String[]> known = new HashMap<>();
        if (own != null || unitCode != null) {
            known.put("unitCode", new String[] {own != null ? own : unitCode});
        }
        return form(known, List.of(), model, locale);
    }

    @PostMapping("/new")
    String enlist(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Inspector by = inspectors.current();
        Posted posted = uploading.posted(request, locale);
        Enlisting.Enlisted enlisted = enlisting.enlist(posted, by.actor(), by.departmentCode(), by.scope(), locale);
        if (enlisted instanceof Enlisting.Enlisted.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(posted.values(), invalid.errors(), model, locale);
        }
        return "redirect:/rectifications/" + ((Enlisting.Enlisted.Done) enlisted).rectification().docketNo();
    }

    private String form(Map<String, String[]> values, List<FieldError> errors, Model model, Locale locale) {
        model.addAttribute("form", drawing.again(schemas.schema(RectificationForm.class, locale,
                Map.of("dueOn", days.longest().toString(), "photos", List.of())), values, errors,
                FormDrawing.Staff.NOBODY));
        return "rectification-new";
    }
}
