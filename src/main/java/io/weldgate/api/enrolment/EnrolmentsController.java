package io.weldgate.api.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.enrolment.Confirming;
import io.weldgate.enrolment.ConfirmationForm;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentState;
import io.weldgate.enrolment.Enrolments;
import io.weldgate.enrolment.EnrolmentForms;
import io.weldgate.enrolment.Examining;
import io.weldgate.enrolment.RefusalForm;
import io.weldgate.enrolment.VerificationForm;
import io.weldgate.evidence.Deposit;
import io.weldgate.form.FormReading;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who wants to be let in, for whoever answers for him. */
@RestController
@RequestMapping("/api/v1/enrolments")
class EnrolmentsController {

    private final Enrolments enrolments;
    private final Examining examining;
    private final Confirming confirming;
    private final EnrolmentForms forms;
    private final FormReading reading;
    private final Examiners examiners;
    private final EnrolmentAnswers answers;

    EnrolmentsController(Enrolments enrolments, Examining examining, Confirming confirming, EnrolmentForms forms,
            FormReading reading, Examiners examiners, EnrolmentAnswers answers) {
        this.enrolments = enrolments;
        this.examining = examining;
        this.confirming = confirming;
        this.forms = forms;
        this.reading = reading;
        this.examiners = examiners;
        this.answers = answers;
    }

    @GetMapping
    Listed<EnrolmentAnswers.Brief> list(@RequestParam(required = false) EnrolmentState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Page<Enrolment> found = enrolments.list(examiners.current(), state, PageRequest.of(page, size));
        return Listed.of(found.map(EnrolmentAnswers.Brief::of));
    }

    @GetMapping("/{number}")
    EnrolmentAnswers.Whole show(@PathVariable String number) {
        return answers.whole(seen(number), false);
    }

    /** With personal data as they are; the look is on the trail. */
    @PostMapping("/{number}/look")
    EnrolmentAnswers.Whole look(@PathVariable String number) {
        return answers.whole(examining.look(number, examiners.current()).orElseThrow(Problem::notFound), true);
    }

    /** The look is on the trail. */
    @GetMapping("/{number}/photos/{photo}")
    ResponseEntity<byte[]> photo(@PathVariable String number, @PathVariable String photo) {
        Deposit found = examining.look(number, photo, examiners.current()).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.contentType()))
                .cacheControl(CacheControl.noStore()).body(found.content());
    }

    @GetMapping("/{number}/certificates/{id}/verification")
    ObjectNode verification(@PathVariable String number, @PathVariable long id, Locale locale) {
        seen(number);
        return forms.verification(locale);
    }

    @PostMapping("/{number}/certificates/{id}/verification")
    EnrolmentAnswers.Whole verify(@PathVariable String number, @PathVariable long id, @RequestBody JsonNode body,
            Locale locale) {
        seen(number);
        VerificationForm form = new FilledIn(body).valid(reading, VerificationForm.class,
                examiners.current().actor(), locale);
        return answers.whole(EnrolmentAnswers.done(
                examining.verify(number, id, form, examiners.current(), locale)), false);
    }

    @GetMapping("/{number}/confirmation")
    ObjectNode confirmation(@PathVariable String number, Locale locale) {
        return forms.confirmation(seen(number), locale);
    }

    @PostMapping("/{number}/confirmation")
    EnrolmentAnswers.Whole confirm(@PathVariable String number, @RequestBody JsonNode body, Locale locale) {
        seen(number);
        ConfirmationForm form = new FilledIn(body).valid(reading, ConfirmationForm.class,
                examiners.current().actor(), locale);
        return answers.whole(EnrolmentAnswers.done(
                confirming.confirm(number, form, examiners.current(), locale)), false);
    }

    @GetMapping("/{number}/refusal")
    ObjectNode refusal(@PathVariable String number, Locale locale) {
        seen(number);
        return forms.refusal(locale);
    }

    @PostMapping("/{number}/refusal")
    EnrolmentAnswers.Whole refuse(@PathVariable String number, @RequestBody JsonNode body, Locale locale) {
        seen(number);
        RefusalForm form = new FilledIn(body).valid(reading, RefusalForm.class,
                examiners.current().actor(), locale);
        return answers.whole(EnrolmentAnswers.done(examining.refuse(number, form, examiners.current())), false);
    }

    private Enrolment seen(String number) {
        return enrolments.find(number, examiners.current()).orElseThrow(Problem::notFound);
    }

}
