package io.weldgate.api.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.control.ClassChange;
import io.weldgate.control.ClassChanges;
import io.weldgate.control.Classing;
import io.weldgate.control.Classing.Classed;
import io.weldgate.control.Controlled;
import io.weldgate.control.Steward;
import io.weldgate.decision.ControlClass;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The control classes of machines (管控类别): what each is, what it may become, and who decides. */
@RestController
@RequestMapping("/api/v1")
class ClassesController {

    private final Classing classing;
    private final Controlled controlled;
    private final ClassChanges changes;
    private final MachineFile file;
    private final Callers callers;
    private final Identities identities;

    ClassesController(Classing classing, Controlled controlled, ClassChanges changes, MachineFile file, Callers callers,
            Identities identities) {
        this.classing = classing;
        this.controlled = controlled;
        this.changes = changes;
        this.file = file;
        this.callers = callers;
        this.identities = identities;
    }

    @GetMapping("/machines/{machineCode}/class")
    Now now(@PathVariable String machineCode) {
        Controlled.View view = controlled.of(file.machine(machineCode).orElseThrow(Problem::notFound));
        return new Now(machineCode, view.controlClass(), view.exemptUntil(), view.codeBy(), view.next(),
                view.changes().stream().map(Told::of).toList());
    }

    @GetMapping("/machines/{machineCode}/class/form")
    ObjectNode form(@PathVariable String machineCode, Locale locale) {
        return classing.form(machineCode, callers.steward(), locale).orElseThrow(Problem::notFound);
    }

    /** A unit that asks for EXEMPT or LEGACY gets a change that waits for the authorities; all else is done at once. */
    @PostMapping("/machines/{machineCode}/class")
    Told change(@PathVariable String machineCode, @RequestBody JsonNode body, Locale locale) {
        return told(classing.change(machineCode, new FilledIn(body), callers.steward(), locale)
                .orElseThrow(Problem::notFound));
    }

    @PostMapping("/machines/{machineCode}/class/{id}/decision")
    Told decide(@PathVariable String machineCode, @PathVariable long id, @RequestBody JsonNode body, Locale locale) {
        Steward who = callers.steward();
        if (!who.authority()) {
            throw new NotAllowed();
        }
        return told(classing.decide(machineCode, id, new FilledIn(body), who, locale).orElseThrow(Problem::notFound));
    }

    /** Those that wait for a decision, the oldest first. */
    @GetMapping("/class-changes")
    Listed<Told> waiting(@RequestParam(defaultValue = "0") @Min(0) @Max(MachineFile.LAST_PAGE) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        callers.steward();
        Page<ClassChange> found = changes.list(identities.current().scope(), ClassChange.State.WAITING,
                PageRequest.of(page, size));
        return Listed.of(found.map(Told::of));
    }

    private static Told told(Classed classed) {
        if (classed instanceof Classed.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        return Told.of(((Classed.Done) classed).change());
    }

    /** @param next what it can become of */
    record Now(String machineCode, ControlClass controlClass, LocalDate exemptUntil, LocalDate codeBy,
            List<ControlClass> next, List<Told> changes) {}

    record Told(long id, String machineCode, ControlClass from, ControlClass to, String reason, LocalDate until,
            ClassChange.State state, String askedBy, Instant askedAt, String decidedBy, Instant decidedAt,
            String remark) {

        static Told of(ClassChange it) {
            return new Told(it.id(), it.machineCode(), it.fromClass(), it.toClass(), it.reason(), it.untilOn(),
                    it.state(), it.askedBy(), it.askedAt(), it.decidedBy(), it.decidedAt(), it.remark());
        }
    }
}
