package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Read;
import io.weldgate.simops.NearbyWorkExamples;
import io.weldgate.simops.NearbyWorkForm;
import io.weldgate.simops.RegisteredWorks;
import io.weldgate.simops.Registering;
import io.weldgate.simops.Registrar;
import io.weldgate.simops.Registration;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Reasons;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register of work near by: what the own unit has on it, and the form for more. */
@Controller
@RequestMapping("/nearby-works")
class NearbyWorksPage {

    private static final Set<String> KNOWN = Set.of("from", "until", "elevationMetres");

    private final RegisteredWorks works;
    private final Registering registering;
    private final NearbyWorkExamples examples;
    private final FormSchemas schemas;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Reasons reasons;
    private final Callers callers;
    private final PageSettings settings;

    NearbyWorksPage(RegisteredWorks works, Registering registering, NearbyWorkExamples examples, FormSchemas schemas,
            FormReading reading, FormDrawing drawing, Uploading uploading, Reasons reasons, Callers callers,
            PageSettings settings) {
        this.works = works;
        this.registering = registering;
        this.examples = examples;
        this.schemas = schemas;
        this.reading = reading;
        this.drawing = drawing;
        this.uploading = uploading;
        this.reasons = reasons;
        this.callers = callers;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        Registrar who = callers.registrar();
        model.addAttribute("found", works.list(who.scope(), settings.page(page)));
        model.addAttribute("officer", who.officerOf() != null);
        return "nearby-works";
    }

    @GetMapping("/new")
    String blank(Model model, Locale locale) {
        var schema = schemas.schema(NearbyWorkForm.class, locale, examples.of(officer().officerOf()));
        model.addAttribute("form", drawing.blank(schema, KNOWN, FormDrawing.Staff.NOBODY));
        return "nearby-work-new";
    }

    @PostMapping("/new")
    String register(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Registrar who = officer();
        Posted posted = uploading.posted(request, locale);
        Read<NearbyWorkForm> read = posted.read(reading, NearbyWorkForm.class, who.actor(), locale);
        Registration registration = read instanceof Read.Valid<NearbyWorkForm> valid
                ? registering.register(valid.form(), who, locale)
                : new Registration.Invalid(((Read.Invalid<NearbyWorkForm>) read).errors());
        if (registration instanceof Registration.Done done) {
            return "redirect:/nearby-works/" + done.work().workNo();
        }
        List<FieldError> errors = List.of();
        if (registration instanceof Registration.Refused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("reasons", reasons.of(refused.refusal().findings(), locale));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            errors = ((Registration.Invalid) registration).errors();
        }
        var schema = schemas.schema(NearbyWorkForm.class, locale, examples.of(who.officerOf()));
        model.addAttribute("form", drawing.again(schema, posted.values(), errors, FormDrawing.Staff.NOBODY));
        return "nearby-work-new";
    }

    private Registrar officer() {
        Registrar who = callers.registrar();
        if (who.officerOf() == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who;
    }
}
