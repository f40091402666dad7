package io.weldgate.api.machine;

import io.weldgate.api.Callers;
import io.weldgate.api.Problem;
import io.weldgate.control.ToBeCoded;
import io.weldgate.decision.FindingText;
import io.weldgate.form.FieldError;
import io.weldgate.form.ThisCentury;
import io.weldgate.identity.Identities;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The electronic files of machines, the list of those that are still to be coded, and their labels. */
@RestController
@RequestMapping("/api/v1/machines")
class MachineFilesController {

    private final MachineFile file;
    private final ToBeCoded toBeCoded;
    private final MachineLabels labels;
    private final Callers callers;
    private final Identities identities;
    private final MessageSource messages;
    private final FindingText wording;

    MachineFilesController(MachineFile file, ToBeCoded toBeCoded, MachineLabels labels, Callers callers,
            Identities identities, MessageSource messages, FindingText wording) {
        this.labels = labels;
        this.file = file;
        this.toBeCoded = toBeCoded;
        this.callers = callers;
        this.identities = identities;
        this.messages = messages;
        this.wording = wording;
    }

    /** The latest first. */
    @GetMapping("/{machineCode}/file")
    Told file(@PathVariable String machineCode, @RequestParam(required = false) RecordKind kind,
            @RequestParam(required = false) @ThisCentury OffsetDateTime from,
            @RequestParam(required = false) @ThisCentury OffsetDateTime to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(MachineFile.LAST_PAGE) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size, Locale locale) {
        var asked = new MachineFile.Asked(kind, instant(from), instant(to), page, size);
        MachineFile.Found found = file.of(machineCode, asked).orElseThrow(Problem::notFound);
        return new Told(machineCode, found.lines().stream().map(it -> line(it, locale)).toList(), found.page(), size,
                found.more());
    }

    /** Those first that are latest. */
    @GetMapping("/uncoded")
    ToBeCoded.Found uncoded(@RequestParam(required = false) ToBeCoded.Band due,
            @RequestParam(defaultValue = "0") @Min(0) @Max(MachineFile.LAST_PAGE) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        callers.mustLookAfterMachines();
        return toBeCoded.list(identities.current().scope(), due, page, size);
    }

    /** Sheets of A4 as PDF, unit by unit. */
    @GetMapping("/labels")
    ResponseEntity<byte[]> labels(@RequestParam List<String> machineCode, Locale locale) {
        if (machineCode.size() > labels.most()) {
            throw Problem.invalid(List.of(new FieldError("machineCode", "TOO_MANY", messages.getMessage(
                    "labels.too-many", new Object[] {labels.most()}, locale))));
        }
        return labels.pdf(machineCode).orElseThrow(Problem::notFound);
    }

    private Line line(MachineFile.Line it, Locale locale) {
        String key = it.kind() == RecordKind.DECISION ? "fact.Question." : "timeline.";
        return new Line(it.at(), it.kind(), it.step(), messages.getMessage(key + it.step(), null, it.step(), locale),
                it.subject(), it.actor().account(), it.actor().name(), it.from(), it.to(), it.verdict(),
                it.decisionId(), wording.told(it.text(), locale), it.endedAt());
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** @param more whether there is another page */
    record Told(String machineCode, List<Line> items, int page, int size, boolean more) {}

    /**
     * @param what    the step in the reader's language
     * @param subject the machine, its terminal or a permit
     * @param endedAt when a command was answered; null if it was not, or is none
     */
    record Line(Instant at, RecordKind kind, String step, String what, String subject, String actor, String actorName,
            String from, String to, String verdict, String decisionId, String text, Instant endedAt) {}
}
