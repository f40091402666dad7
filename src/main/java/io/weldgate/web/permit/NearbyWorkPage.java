package io.weldgate.web.permit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Callers;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Read;
import io.weldgate.simops.CancellationForm;
import io.weldgate.simops.RegisteredWork;
import io.weldgate.simops.RegisteredWorks;
import io.weldgate.simops.Registering;
import io.weldgate.simops.Registrar;
import io.weldgate.simops.Registration;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import io.weldgate.web.plan.PlanDrawing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** One registered work, and the hot work that it meets. */
@Controller
@RequestMapping("/nearby-works/{workNo}")
class NearbyWorkPage {

    private final RegisteredWorks works;
    private final Registering registering;
    private final FormSchemas schemas;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final PlanDrawing plans;
    private final Trail trail;
    private final Callers callers;

    NearbyWorkPage(RegisteredWorks works, Registering registering, FormSchemas schemas, FormReading reading,
            FormDrawing drawing, Uploading uploading, PlanDrawing plans, Trail trail, Callers callers) {
        this.works = works;
        this.registering = registering;
        this.schemas = schemas;
        this.reading = reading;
        this.drawing = drawing;
        this.uploading = uploading;
        this.plans = plans;
        this.trail = trail;
        this.callers = callers;
    }

    @GetMapping
    String show(@PathVariable String workNo, Model model, Locale locale) {
        return page(workNo, drawing.blank(schema(locale), Set.of(), FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping
    String cancel(@PathVariable String workNo, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Registrar who = callers.registrar();
        Posted posted = uploading.posted(request, locale);
        Read<CancellationForm> read = posted.read(reading, CancellationForm.class, who.actor(), locale);
        if (read instanceof Read.Invalid<CancellationForm> invalid) {
            return again(workNo, posted, invalid.errors(), response, model, locale);
        }
        Registration done = registering.cancel(workNo, ((Read.Valid<CancellationForm>) read).form(), who);
        if (done instanceof Registration.NotYours) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        } else if (done instanceof Registration.Unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/nearby-works/" + workNo;
    }

    private String again(String workNo, Posted posted, List<FieldError> errors, HttpServletResponse response,
            Model model, Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(workNo, drawing.again(schema(locale), posted.values(), errors, FormDrawing.Staff.NOBODY), model);
    }

    private String page(String workNo, FormPage form, Model model) {
        Registrar who = callers.registrar();
        RegisteredWork work = works.find(workNo, who.scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean inForce = work.state() == RegisteredWork.State.IN_FORCE;
        model.addAttribute("work", work);
        model.addAttribute("form", form);
        model.addAttribute("mayCancel", inForce && work.unitCode().equals(who.officerOf()));
        model.addAttribute("plan", inForce ? plans.of(work.spot(), who.scope()) : null);
        model.addAttribute("entries", trail.of(workNo));
        return "nearby-work";
    }

    private ObjectNode schema(Locale locale) {
        return schemas.schema(CancellationForm.class, locale, Map.of());
    }
}
