package io.weldgate.api.tipoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.audit.Actor;
import io.weldgate.evidence.Depositing;
import io.weldgate.evidence.FileKind;
import io.weldgate.form.FormReading;
import io.weldgate.tipoff.Answer;
import io.weldgate.tipoff.ClaimingRewards;
import io.weldgate.tipoff.Received;
import io.weldgate.tipoff.ReceivingTipOffs;
import io.weldgate.tipoff.RewardClaimForm;
import io.weldgate.tipoff.TipOffForm;
import io.weldgate.tipoff.TipOffForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reports of violations without a login, the answers to them by their codes, and the claims of rewards. */
@RestController
@RequestMapping("/api/v1/tip-offs")
@SecurityRequirements
class TipOffController {

    private final ReceivingTipOffs receiving;
    private final ClaimingRewards claiming;
    private final TipOffForms forms;
    private final FormReading reading;
    private final Depositing depositing;
    private final Reporters reporters;

    TipOffController(ReceivingTipOffs receiving, ClaimingRewards claiming, TipOffForms forms, FormReading reading,
            Depositing depositing, Reporters reporters) {
        this.receiving = receiving;
        this.claiming = claiming;
        this.forms = forms;
        this.reading = reading;
        this.depositing = depositing;
        this.reporters = reporters;
    }

    /** The puzzle stands with the field {@code effort}; for the first few of an address the example is its answer. */
    @GetMapping("/form")
    ObjectNode form(HttpServletRequest request, Locale locale) {
        return forms.report(reporters.spared(request), locale);
    }

    /** Sent twice with the same answer to the puzzle, it is one report. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Code report(@RequestBody JsonNode body, HttpServletRequest request, Locale locale) {
        Actor reporter = reporters.reporting(request);
        TipOffForm form = new FilledIn(body).valid(reading, TipOffForm.class, reporter, locale);
        Received received = receiving.receive(form, reporter.account(), locale);
        if (received instanceof Received.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        return new Code(((Received.Done) received).code());
    }

    /** A photo for the report; the answer's {@code visitor} goes along with it as the header Weldgate-Visitor. */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Kept upload(@Valid @ModelAttribute Sent sent, HttpServletRequest request) throws IOException {
        Actor reporter = reporters.sending(request);
        try (var bytes = sent.file().getInputStream()) {
            return new Kept(depositing.keep(reporter.account(), sent.kind(), bytes), Reporters.secret(reporter));
        }
    }

    @GetMapping("/{code}")
    Answer answer(@PathVariable String code, HttpServletRequest request) {
        reporters.looking(request);
        return claiming.answer(code).orElseThrow(Problem::notFound);
    }

    @GetMapping("/{code}/claim")
    ObjectNode claim(@PathVariable String code, HttpServletRequest request, Locale locale) {
        reporters.looking(request);
        claiming.answer(code).orElseThrow(Problem::notFound);
        return forms.claim(locale);
    }

    @PostMapping("/{code}/claim")
    Answer claim(@PathVariable String code, @RequestBody JsonNode body, HttpServletRequest request, Locale locale) {
        Actor reporter = reporters.sending(request);
        claiming.answer(code).orElseThrow(Problem::notFound);
        RewardClaimForm form = new FilledIn(body).valid(reading, RewardClaimForm.class, reporter, locale);
        return claiming.claim(code, form).orElseThrow(Problem::notFound);
    }

    record Code(String code) {}

    record Sent(@NotNull MultipartFile file, @NotNull FileKind kind) {}

    record Kept(String fileId, String visitor) {}
}
