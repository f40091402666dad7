package io.weldgate.web.enrolment;

import io.weldgate.api.enrolment.Examiners;
import io.weldgate.enrolment.Enrolments;
import io.weldgate.enrolment.Examination;
import io.weldgate.enrolment.EnrolmentForms;
import io.weldgate.enrolment.Examiner;
import io.weldgate.enrolment.Examining;
import io.weldgate.enrolment.PresentedCertificate;
import io.weldgate.enrolment.PresentedCertificates;
import io.weldgate.enrolment.VerificationForm;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
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

/** The officer says how a certificate was verified. */
@Controller
@RequestMapping("/enrolments/{number}/certificates/{id:[0-9]{1,18}}")
class CertificateCheckPage {

    private final Enrolments enrolments;
    private final PresentedCertificates certificates;
    private final Examining examining;
    private final EnrolmentForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Examiners examiners;

    CertificateCheckPage(Enrolments enrolments, PresentedCertificates certificates, Examining examining,
            EnrolmentForms forms, FormReading reading, FormDrawing drawing, Uploading uploading,
            Examiners examiners) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.examining = examining;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.uploading = uploading;
        this.examiners = examiners;
    }

    @GetMapping
    String show(@PathVariable String number, @PathVariable long id, Model model, Locale locale) {
        return page(seen(number, id), drawing.blank(forms.verification(locale), Set.of(), FormDrawing.Staff.NOBODY),
                model);
    }

    /** In full, for the number is to be typed where the issuer is asked; the look goes on the trail. */
    @PostMapping("/look")
    String look(@PathVariable String number, @PathVariable long id, Model model, Locale locale) {
        PresentedCertificate seen = seen(number, id);
        examining.look(number, who()).ifPresent(it -> model.addAttribute("open", it));
        return page(seen, drawing.blank(forms.verification(locale), Set.of(), FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping
    String verify(@PathVariable String number, @PathVariable long id, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        PresentedCertificate seen = seen(number, id);
        Posted posted = uploading.posted(request, locale);
        Read<VerificationForm> read = posted.read(reading, VerificationForm.class, who().actor(), locale);
        Examination done = read instanceof Read.Valid<VerificationForm> valid
                ? examining.verify(number, id, valid.form(), who(), locale)
                : new Examination.Invalid(((Read.Invalid<VerificationForm>) read).errors());
        if (done instanceof Examination.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(seen, drawing.again(forms.verification(locale), posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY), model);
        }
        return "redirect:/enrolments/" + seen.enrolment();
    }

    private String page(PresentedCertificate seen, FormPage form, Model model) {
        model.addAttribute("certificate", seen);
        model.addAttribute("form", form);
        return "certificate-check";
    }

    private PresentedCertificate seen(String number, long id) {
        return enrolments.find(number, who()).flatMap(it -> certificates.findByIdAndEnrolment(id, it.number()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Examiner who() {
        return examiners.maybe().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
