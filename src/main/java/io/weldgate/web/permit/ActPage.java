package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.process.Acting;
import io.weldgate.process.Caller;
import io.weldgate.process.PermitAct;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The acts on a permit that are not tasks. */
@Controller
@RequestMapping("/permits/{permitNo}/{key:" + PermitAct.KEYS + "}")
class ActPage {

    private final Acting acting;
    private final Permits permits;
    private final Callers callers;
    private final Staffs staffs;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Outcomes outcomes;

    ActPage(Acting acting, Permits permits, Callers callers, Staffs staffs, FormDrawing drawing, Uploading uploading,
            Outcomes outcomes) {
        this.acting = acting;
        this.permits = permits;
        this.callers = callers;
        this.staffs = staffs;
        this.drawing = drawing;
        this.uploading = uploading;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable String permitNo, @PathVariable String key, Model model, Locale locale) {
        PermitAct act = act(key);
        Caller caller = callers.current();
        var schema = acting.form(permitNo, act, caller, locale).orElseThrow(ActPage::none);
        return page(permitNo, act, drawing.blank(schema, Set.of("until"), staff(permitNo, caller)), caller, model);
    }

    @PostMapping
    String act(@PathVariable String permitNo, @PathVariable String key, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        PermitAct act = act(key);
        Caller caller = callers.current();
        Posted posted = uploading.posted(request, locale);
        return outcomes.to(acting.act(permitNo, act, posted, caller, locale),
                "/permits/" + permitNo + "?done=" + key,
                errors -> page(permitNo, act, drawing.again(acting.form(permitNo, act, caller, locale).orElseThrow(),
                        posted.values(), errors, staff(permitNo, caller)), caller, model), model, response, locale);
    }

    private String page(String permitNo, PermitAct act, FormPage form, Caller caller, Model model) {
        Permit permit = permits.find(permitNo, caller.scope()).orElseThrow(ActPage::none);
        model.addAttribute("permit", permit);
        model.addAttribute("act", act.key());
        model.addAttribute("open", acting.open(permit, caller).contains(act));
        model.addAttribute("form", form);
        return "act";
    }

    private FormDrawing.Staff staff(String permitNo, Caller caller) {
        return permits.find(permitNo, caller.scope()).map(permit -> staffs.of(permit.unitCode()))
                .orElse(FormDrawing.Staff.NOBODY);
    }

    private static PermitAct act(String key) {
        return PermitAct.of(key).orElseThrow(ActPage::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
