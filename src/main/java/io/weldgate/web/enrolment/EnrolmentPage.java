package io.weldgate.web.enrolment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.enrolment.Examiners;
import io.weldgate.audit.Trail;
import io.weldgate.enrolment.Confirming;
import io.weldgate.enrolment.ConfirmationForm;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.Enrolments;
import io.weldgate.enrolment.Examination;
import io.weldgate.enrolment.EnrolmentForms;
import io.weldgate.enrolment.Examiner;
import io.weldgate.enrolment.Examining;
import io.weldgate.enrolment.PresentedCertificates;
import io.weldgate.enrolment.RefusalForm;
import io.weldgate.evidence.Deposit;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.web.Names;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Somebody who wants to be let in, for the officer who answers for him. */
@Controller
@RequestMapping("/enrolments/{number}")
class EnrolmentPage {

    private final Enrolments enrolments;
    private final PresentedCertificates certificates;
    private final Examining examining;
    private final Confirming confirming;
    private final EnrolmentForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Trail trail;
    private final Examiners examiners;
    private final Names names;

    EnrolmentPage(Enrolments enrolments, PresentedCertificates certificates, Examining examining,
            Confirming confirming, EnrolmentForms forms, FormReading reading, FormDrawing drawing,
            Uploading uploading, Trail trail, Examiners examiners, Names names) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.examining = examining;
        this.confirming = confirming;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.uploading = uploading;
        this.trail = trail;
        this.examiners = examiners;
        this.names = names;
    }

    @GetMapping
    String show(@PathVariable String number, Model model, Locale locale) {
        return page(seen(number), model, locale);
    }

    /** Whether personal data are shown whole. */
    @ModelAttribute("open")
    boolean open(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/look");
    }

    @PostMapping("/look")
    String look(@PathVariable String number, Model model, Locale locale) {
        Enrolment whole = examining.look(number, who()).orElseThrow(EnrolmentPage::notFound);
        return page(whole, model, locale);
    }

    @GetMapping("/photos/{photo}")
    ResponseEntity<byte[]> photo(@PathVariable String number, @PathVariable String photo) {
        Deposit found = examining.look(number, photo, who()).orElseThrow(EnrolmentPage::notFound);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.contentType()))
                .cacheControl(CacheControl.noStore()).body(found.content());
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Enrolment seen = seen(number);
        Posted posted = uploading.posted(request, locale);
        Read<ConfirmationForm> read = posted.read(reading, ConfirmationForm.class, who().actor(), locale);
        Examination done = read instanceof Read.Valid<ConfirmationForm> valid
                ? confirming.confirm(number, valid.form(), who(), locale)
                : new Examination.Invalid(((Read.Invalid<ConfirmationForm>) read).errors());
        return after(done, seen, posted, "confirmation", forms.confirmation(seen, locale), response, model, locale);
    }

    @PostMapping("/refusal")
    String refuse(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Enrolment seen = seen(number);
        Posted posted = uploading.posted(request, locale);
        Read<RefusalForm> read = posted.read(reading, RefusalForm.class, who().actor(), locale);
        Examination done = read instanceof Read.Valid<RefusalForm> valid
                ? examining.refuse(number, valid.form(), who())
                : new Examination.Invalid(((Read.Invalid<RefusalForm>) read).errors());
        return after(done, seen, posted, "refusal", forms.refusal(locale), response, model, locale);
    }

    /** Whatever somebody else has decided meanwhile, and what forbids it, stands on the page. */
    private String after(Examination done, Enrolment seen, Posted posted, String which, ObjectNode schema,
            HttpServletResponse response, Model model, Locale locale) {
        if (done instanceof Examination.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute(which, drawing.again(schema, posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY));
            return page(seen, model, locale);
        }
        return "redirect:/enrolments/" + seen.number();
    }

    private String page(Enrolment it, Model model, Locale locale) {
        model.addAttribute("enrolment", it);
        model.addAttribute("names", names.places(List.of(it.belongsTo())));
        model.addAttribute("certificates", certificates.findByEnrolmentOrderById(it.number()));
        model.addAttribute("remarks", examining.remarks(it));
        model.addAttribute("entries", trail.of(it.number()));
        Map.of("confirmation", forms.confirmation(it, locale), "refusal", forms.refusal(locale))
                .forEach((name, schema) -> {
                    if (!model.containsAttribute(name)) {
                        model.addAttribute(name, drawing.blank(schema, Set.of(), FormDrawing.Staff.NOBODY));
                    }
                });
        return "enrolment";
    }

    private Enrolment seen(String number) {
        return enrolments.find(number, who()).orElseThrow(EnrolmentPage::notFound);
    }

    private Examiner who() {
        return examiners.maybe().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
