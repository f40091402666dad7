package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.decision.Circumstance;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.permit.HazardBook;
import io.weldgate.process.ApplyingForPermits;
import io.weldgate.process.ApplyingForPermits.Applied;
import io.weldgate.registry.Machines;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The application for hot work. */
@Controller
@RequestMapping("/permits/new")
class ApplicationPage {

    private static final Set<String> KNOWN = Set.of("machineCode", "watch", "from", "until");
    private static final Set<String> KNOWN_OF_WELDERS = Set.of("machineCode", "welders", "watch", "from", "until");

    /** What an earlier permit hands down to a draft: nothing that was confirmed, no people and no times. */
    private static final Set<String> COPIED = Set.of("workContent", "process", "workPlace", "latitude", "longitude",
            "hazards", "measures", "extinguishers", "circumstances", "involvedMeasures", "elevationMetres");

    /** Optional, and yet nobody may overlook it. */
    static final Set<String> SHOWN = Set.of("circumstances");

    /** Of no concern to a unit that has an agreement with nobody. */
    private static final Set<String> OUTSOURCING = Set.of("contractor", "supervisor");

    private final ApplyingForPermits applying;
    private final Machines machines;
    private final Staffs staffs;
    private final Callers callers;
    private final Identities identities;
    private final FormDrawing drawing;
    private final Uploading uploading;

    ApplicationPage(ApplyingForPermits applying, Machines machines, Staffs staffs, Callers callers,
            Identities identities, FormDrawing drawing, Uploading uploading) {
        this.applying = applying;
        this.machines = machines;
        this.staffs = staffs;
        this.callers = callers;
        this.identities = identities;
        this.drawing = drawing;
        this.uploading = uploading;
    }

    /**
     * @param machineCode null where a refused application is read in another language: then its machine is chosen anew
     */
    @GetMapping
    String blank(@RequestParam(required = false) String machineCode, @RequestParam(required = false) String copyOf,
            Model model, Locale locale) {
        mayApply();
        if (machineCode == null) {
            return "redirect:/";
        }
        var schema = applying.form(machineCode, copyOf, callers.current(), locale).orElseThrow(ApplicationPage::none);
        Set<String> known = new HashSet<>(identities.current().has(Role.WELDER) ? KNOWN_OF_WELDERS : KNOWN);
        if (copyOf != null) {
            known.addAll(COPIED);
        }
        FormDrawing.Staff staff = staff(machineCode);
        return page(machineCode, drawing.blank(schema, known, staff), staff, model);
    }

    @PostMapping
    String apply(@RequestParam String machineCode, HttpServletRequest request, HttpServletResponse response,
            Model model, Locale locale) {
        mayApply();
        var posted = uploading.posted(request, locale);
        var caller = callers.current();
        Applied applied = applying.apply(posted, caller, locale);
        if (applied instanceof Applied.Filed filed) {
            return "redirect:/permits/" + filed.permit().permitNo() + "?done=apply";
        }
        var schema = applying.form(machineCode, null, caller, locale).orElseThrow(ApplicationPage::none);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        FormDrawing.Staff staff = staff(machineCode);
        return page(machineCode, drawing.again(schema, posted.values(), ((Applied.Invalid) applied).errors(), staff),
                staff, model);
    }

    /** What the template of such work says, for the button that fills it in. */
    @GetMapping("/template")
    @ResponseBody
    HazardBook.Proposal template(@RequestParam String machineCode, @RequestParam WeldingProcess process,
            @RequestParam(defaultValue = "") Set<Circumstance> circumstances, Locale locale) {
        return applying.proposal(machineCode, process, circumstances, callers.current(), locale)
                .orElseThrow(ApplicationPage::none);
    }

    private String page(String machineCode, FormPage form, FormDrawing.Staff staff, Model model) {
        model.addAttribute("form", (staff.contractors().isEmpty() ? form.without(OUTSOURCING) : form).folded(SHOWN));
        model.addAttribute("parts", "application");
        model.addAttribute("template", "/permits/new/template");
        model.addAttribute("machine", machines.findById(machineCode).orElseThrow());
        return "application";
    }

    private FormDrawing.Staff staff(String machineCode) {
        return staffs.of(machines.findById(machineCode).orElseThrow().unitCode());
    }

    private void mayApply() {
        if (!callers.mayApply()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
