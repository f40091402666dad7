package io.weldgate.api.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.audit.Actor;
import io.weldgate.enrolment.AddingCertificates;
import io.weldgate.enrolment.CertificateForm;
import io.weldgate.enrolment.Enrolled;
import io.weldgate.enrolment.Enrolling;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentForm;
import io.weldgate.enrolment.EnrolmentForms;
import io.weldgate.enrolment.SendingForm;
import io.weldgate.enrolment.StartInstructions;
import io.weldgate.evidence.Depositing;
import io.weldgate.evidence.FileKind;
import io.weldgate.form.FormReading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Self-registration of welders and fire watches, without a login. */
@RestController
@RequestMapping("/api/v1/join")
@SecurityRequirements
class JoinController {

    private final Enrolling enrolling;
    private final AddingCertificates adding;
    private final EnrolmentForms forms;
    private final StartInstructions instructions;
    private final Depositing depositing;
    private final FormReading reading;
    private final Strangers strangers;
    private final JoinAnswers answers;

    JoinController(Enrolling enrolling, AddingCertificates adding, EnrolmentForms forms, StartInstructions instructions,
            Depositing depositing, FormReading reading, Strangers strangers, JoinAnswers answers) {
        this.enrolling = enrolling;
        this.adding = adding;
        this.forms = forms;
        this.instructions = instructions;
        this.depositing = depositing;
        this.reading = reading;
        this.strangers = strangers;
        this.answers = answers;
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        return forms.person(locale);
    }

    /** Who he is; told again, it is changed. The answer's {@code visitor} names him from then on. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    JoinAnswers.Own tell(@RequestBody JsonNode body, HttpServletRequest request, Locale locale) {
        Actor visitor = strangers.sending(request);
        EnrolmentForm form = new FilledIn(body).valid(reading, EnrolmentForm.class, visitor, locale);
        return answers.own(JoinAnswers.done(tell(form, visitor, locale)));
    }

    /** Sent twice at once, one enrolment is begun. */
    private Enrolled tell(EnrolmentForm form, Actor visitor, Locale locale) {
        try {
            return enrolling.tell(form, visitor, locale);
        } catch (DataIntegrityViolationException begunAlready) {
            return enrolling.tell(form, visitor, locale);
        }
    }

    @GetMapping
    JoinAnswers.Own own(HttpServletRequest request) {
        return answers.own(mine(request));
    }

    /** A photo for one of the forms; shown to nobody but to who examines the enrolment. */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Kept upload(@Valid @ModelAttribute Sent sent, HttpServletRequest request) throws IOException {
        Actor visitor = strangers.sending(request);
        try (var bytes = sent.file().getInputStream()) {
            return new Kept(depositing.keep(visitor.account(), sent.kind(), bytes),
                    Strangers.secret(visitor.account()));
        }
    }

    @GetMapping("/certificates")
    ObjectNode certificate(HttpServletRequest request, Locale locale) {
        Enrolment mine = mine(request);
        if (!mine.state().isOpen()) {
            throw new Problem(HttpStatus.CONFLICT, "ENROLMENT_NOT_OPEN");
        }
        return forms.certificate(mine, locale);
    }

    @PostMapping("/certificates")
    @ResponseStatus(HttpStatus.CREATED)
    JoinAnswers.Own add(@RequestBody JsonNode body, HttpServletRequest request, Locale locale) {
        Actor visitor = strangers.sending(request);
        CertificateForm form = new FilledIn(body).valid(reading, CertificateForm.class, visitor, locale);
        return answers.own(JoinAnswers.done(adding.add(form, visitor, locale)));
    }

    @DeleteMapping("/certificates/{certificate}")
    JoinAnswers.Own remove(@PathVariable long certificate, HttpServletRequest request) {
        return answers.own(JoinAnswers.done(adding.remove(certificate, strangers.sending(request))));
    }

    /** What must be read before it is sent. */
    @GetMapping("/instructions")
    Instructions instructions(Locale locale) {
        return new Instructions(instructions.edition(), instructions.rules(locale));
    }

    @GetMapping("/sending")
    ObjectNode sending(HttpServletRequest request, Locale locale) {
        return forms.sending(mine(request), locale);
    }

    @PostMapping("/sending")
    JoinAnswers.Standing send(@RequestBody JsonNode body, HttpServletRequest request, Locale locale) {
        Actor visitor = strangers.sending(request);
        SendingForm form = new FilledIn(body).valid(reading, SendingForm.class, visitor, locale);
        return JoinAnswers.Standing.of(JoinAnswers.done(enrolling.send(form, visitor, locale)));
    }

    @GetMapping("/{number:EN-.+}")
    JoinAnswers.Standing standing(@PathVariable String number, HttpServletRequest request) {
        strangers.looking(request);
        return JoinAnswers.Standing.of(enrolling.find(number).orElseThrow(Problem::notFound));
    }

    /** What was sent back is gone on with, wherever he is, by the password that he chose. */
    @PostMapping("/{number:EN-.+}/resumption")
    JoinAnswers.Own resume(@PathVariable String number, @Valid @RequestBody Resumption resumption,
            HttpServletRequest request) {
        strangers.sending(request);
        String visitor = enrolling.resume(number, resumption.password(), request.getRemoteAddr())
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, "BAD_CREDENTIALS"));
        return answers.own(enrolling.of(new Actor(visitor, visitor)).orElseThrow(Problem::notFound));
    }

    private Enrolment mine(HttpServletRequest request) {
        return enrolling.of(strangers.known(request)).orElseThrow(Problem::notFound);
    }

    record Sent(@NotNull MultipartFile file, @NotNull FileKind kind) {}

    record Kept(String fileId, String visitor) {}

    record Instructions(String edition, List<String> rules) {}

    record Resumption(@NotNull String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Resumption[]";
        }
    }
}
