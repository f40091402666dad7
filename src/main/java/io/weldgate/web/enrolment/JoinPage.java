package io.weldgate.web.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.enrolment.Enrolled;
import io.weldgate.enrolment.Enrolling;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentForm;
import io.weldgate.enrolment.EnrolmentForms;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.identity.Identities;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.StrangersFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first step of who has no account: who he is. */
@Controller
@RequestMapping("/join")
class JoinPage {

    private final Enrolling enrolling;
    private final EnrolmentForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final StrangersFiles files;
    private final Visitors visitors;
    private final Identities identities;

    JoinPage(Enrolling enrolling, EnrolmentForms forms, FormReading reading, FormDrawing drawing, StrangersFiles files,
            Visitors visitors, Identities identities) {
        this.enrolling = enrolling;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.files = files;
        this.visitors = visitors;
        this.identities = identities;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model, Locale locale) {
        if (identities.maybe().isPresent()) {
            return "redirect:/";
        }
        Optional<Enrolment> mine = visitors.known(request).flatMap(enrolling::of);
        if (mine.isPresent() && !mine.get().state().isOpen()) {
            visitors.forget(request);
            mine = Optional.empty();
        }
        model.addAttribute("reason", mine.map(Enrolment::reason).orElse(null));
        return page(mine.map(JoinForms::said).orElse(Map.of()), List.of(), model, locale);
    }

    @PostMapping
    String tell(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Actor visitor = visitors.sending(request);
        Posted posted = files.posted(request, visitor, locale);
        Read<EnrolmentForm> read = posted.read(reading, EnrolmentForm.class, visitor, locale);
        Enrolled told = read instanceof Read.Valid<EnrolmentForm> valid ? tell(valid.form(), visitor, locale)
                : new Enrolled.Invalid(((Read.Invalid<EnrolmentForm>) read).and(it -> enrolling.flaws(it, locale)));
        if (told instanceof Enrolled.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(posted.values(), invalid.errors(), model, locale);
        }
        return told instanceof Enrolled.Done ? "redirect:/join/certificates" : "redirect:/join";
    }

    /** Two taps at once begin one enrolment. */
    private Enrolled tell(EnrolmentForm form, Actor visitor, Locale locale) {
        try {
            return enrolling.tell(form, visitor, locale);
        } catch (DataIntegrityViolationException begunAlready) {
            return enrolling.tell(form, visitor, locale);
        }
    }

    private String page(Map<String, String[]> said, List<FieldError> errors, Model model, Locale locale) {
        var schema = forms.person(locale);
        model.addAttribute("form", said.isEmpty() ? drawing.blank(schema, Set.of(), FormDrawing.Staff.NOBODY)
                : drawing.again(schema, said, errors, FormDrawing.Staff.NOBODY));
        model.addAttribute("uploads", "/join/files");
        return "join";
    }
}
