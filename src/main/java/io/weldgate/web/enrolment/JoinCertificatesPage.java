package io.weldgate.web.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.enrolment.AddingCertificates;
import io.weldgate.enrolment.CertificateForm;
import io.weldgate.enrolment.Enrolled;
import io.weldgate.enrolment.Enrolling;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentForms;
import io.weldgate.enrolment.PresentedCertificates;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.StrangersFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second step of who has no account: his certificates, one by one. */
@Controller
@RequestMapping("/join/certificates")
class JoinCertificatesPage {

    private static final Set<String> KNOWN = Set.of("family", "number", "category");

    private final Enrolling enrolling;
    private final AddingCertificates adding;
    private final PresentedCertificates certificates;
    private final EnrolmentForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final StrangersFiles files;
    private final Visitors visitors;

    JoinCertificatesPage(Enrolling enrolling, AddingCertificates adding, PresentedCertificates certificates,
            EnrolmentForms forms, FormReading reading, FormDrawing drawing, StrangersFiles files, Visitors visitors) {
        this.enrolling = enrolling;
        this.adding = adding;
        this.certificates = certificates;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.files = files;
        this.visitors = visitors;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model, Locale locale) {
        Optional<Enrolment> mine = mine(request);
        return mine.isEmpty() ? "redirect:/join" : page(mine.get(), drawing.blank(
                forms.certificate(mine.get(), locale), KNOWN, FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping
    String add(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Actor visitor = visitors.sending(request);
        Optional<Enrolment> mine = mine(request);
        if (mine.isEmpty()) {
            return "redirect:/join";
        }
        Posted posted = files.posted(request, visitor, locale);
        Read<CertificateForm> read = posted.read(reading, CertificateForm.class, visitor, locale);
        Enrolled added = read instanceof Read.Valid<CertificateForm> valid ? adding.add(valid.form(), visitor, locale)
                : new Enrolled.Invalid(((Read.Invalid<CertificateForm>) read).errors());
        if (added instanceof Enrolled.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(mine.get(), drawing.again(forms.certificate(mine.get(), locale), posted.values(),
                    invalid.errors(), FormDrawing.Staff.NOBODY), model);
        }
        return "redirect:/join/certificates";
    }

    @PostMapping("/{id:[0-9]{1,18}}/removal")
    String remove(@PathVariable long id, HttpServletRequest request) {
        adding.remove(id, visitors.sending(request));
        return "redirect:/join/certificates";
    }

    private Optional<Enrolment> mine(HttpServletRequest request) {
        return visitors.known(request).flatMap(enrolling::of).filter(it -> it.state().isOpen());
    }

    private String page(Enrolment mine, FormPage form, Model model) {
        model.addAttribute("enrolment", mine);
        model.addAttribute("certificates", certificates.findByEnrolmentOrderById(mine.number()));
        model.addAttribute("form", form);
        model.addAttribute("uploads", "/join/files");
        return "join-certificates";
    }
}
