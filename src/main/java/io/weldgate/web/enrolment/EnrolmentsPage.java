package io.weldgate.web.enrolment;

import io.weldgate.api.enrolment.Examiners;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentState;
import io.weldgate.enrolment.Enrolments;
import io.weldgate.enrolment.Examiner;
import io.weldgate.web.Names;
import io.weldgate.web.PageSettings;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who wants to be let in; who waits longest comes first. */
@Controller
class EnrolmentsPage {

    private final Enrolments enrolments;
    private final Examiners examiners;
    private final Names names;
    private final PageSettings settings;

    EnrolmentsPage(Enrolments enrolments, Examiners examiners, Names names, PageSettings settings) {
        this.enrolments = enrolments;
        this.examiners = examiners;
        this.names = names;
        this.settings = settings;
    }

    @GetMapping("/enrolments")
    String list(@RequestParam(defaultValue = "SENT") EnrolmentState state, @RequestParam(defaultValue = "0") int page,
            Model model) {
        Examiner who = examiners.maybe().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Page<Enrolment> found = enrolments.list(who, state, settings.page(page));
        model.addAttribute("found", found);
        model.addAttribute("names", names.places(found.map(Enrolment::belongsTo).toSet()));
        model.addAttribute("state", state);
        return "enrolments";
    }
}
