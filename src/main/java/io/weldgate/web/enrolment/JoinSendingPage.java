package io.weldgate.web.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.enrolment.Enrolled;
import io.weldgate.enrolment.Enrolling;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentForms;
import io.weldgate.enrolment.SendingForm;
import io.weldgate.enrolment.StartInstructions;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.StrangersFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last step of who has no account: the start instructions, a password, and off it goes. */
@Controller
@RequestMapping("/join/send")
class JoinSendingPage {

    private final Enrolling enrolling;
    private final StartInstructions instructions;
    private final EnrolmentForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final StrangersFiles files;
    private final Visitors visitors;

    JoinSendingPage(Enrolling enrolling, StartInstructions instructions, EnrolmentForms forms, FormReading reading,
            FormDrawing drawing, StrangersFiles files, Visitors visitors) {
        this.enrolling = enrolling;
        this.instructions = instructions;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.files = files;
        this.visitors = visitors;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model, Locale locale) {
        Optional<Actor> visitor = visitors.known(request);
        Optional<Enrolment> mine = visitor.flatMap(enrolling::of).filter(it -> it.state().isOpen());
        return mine.isEmpty() ? "redirect:/join" : page(mine.get(), Map.of(), List.of(), model, locale);
    }

    @PostMapping
    String send(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Actor visitor = visitors.sending(request);
        Posted posted = files.posted(request, visitor, locale);
        Read<SendingForm> read = posted.read(reading, SendingForm.class, visitor, locale);
        Enrolled sent = read instanceof Read.Valid<SendingForm> valid ? enrolling.send(valid.form(), visitor, locale)
                : new Enrolled.Invalid(((Read.Invalid<SendingForm>) read).errors());
        if (sent instanceof Enrolled.Done done) {
            return "redirect:/join/" + done.enrolment().number();
        } else if (sent instanceof Enrolled.Invalid invalid) {
            keepPassword(posted, invalid.errors(), visitor);
            Optional<Enrolment> mine = enrolling.of(visitor);
            if (mine.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(mine.get(), posted.values(), invalid.errors(), model, locale);
            }
        }
        return "redirect:/join";
    }

    /** What was typed is not lost because something else is missing; and it does not travel back to the phone. */
    private void keepPassword(Posted posted, List<FieldError> errors, Actor visitor) {
        String[] typed = posted.values().get("password");
        boolean good = errors.stream().noneMatch(error -> error.field().equals("password"));
        if (good && typed != null && typed.length == 1 && !typed[0].isBlank()) {
            enrolling.choose(typed[0].strip(), visitor);
        }
    }

    private String page(Enrolment mine, Map<String, String[]> said, List<FieldError> errors, Model model,
            Locale locale) {
        model.addAttribute("enrolment", mine);
        model.addAttribute("rules", instructions.rules(locale));
        model.addAttribute("edition", instructions.edition());
        model.addAttribute("form", drawing.again(forms.sending(mine, locale), said, errors, FormDrawing.Staff.NOBODY));
        return "join-send";
    }
}
