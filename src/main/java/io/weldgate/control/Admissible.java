package io.weldgate.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.decision.ControlClass;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FormText;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Machine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a machine can become of another class as things stand. */
@Component
class Admissible {

    private static final Set<PermitStatus> OPEN = Arrays.stream(PermitStatus.values()).filter(PermitStatus::isOpen)
            .collect(Collectors.toUnmodifiableSet());

    private final Permits permits;
    private final Coding coding;
    private final FormText text;
    private final FormSchemas schemas;

    Admissible(Permits permits, Coding coding, FormText text, FormSchemas schemas) {
        this.schemas = schemas;
        this.permits = permits;
        this.coding = coding;
        this.text = text;
    }

    /** What it can become of; a machine that carries a terminal works with it, or not at all. */
    static List<ControlClass> next(Machine machine) {
        return ControlClass.valueOf(machine.controlClass()).next().stream()
                .filter(it -> !it.looser() || machine.deviceId() == null).toList();
    }

    /** The schema of the form, with no more choices than there are. */
    ObjectNode form(Machine machine, Locale locale) {
        List<String> next = next(machine).stream().map(Enum::name).toList();
        ObjectNode schema = schemas.schema(ClassForm.class, locale, next.isEmpty() ? Map.of()
                : Map.of("controlClass", next.get(0), "until", coding.today().plusYears(1)));
        ObjectNode property = (ObjectNode) schema.at("/properties/controlClass");
        ((ObjectNode) property.get("x-enum-titles")).retain(next);
        ArrayNode choices = property.putArray("enum");
        next.forEach(choices::add);
        if (!next.contains(ControlClass.EXEMPT.name())) {
            ((ObjectNode) schema.get("properties")).remove("until");
        }
        return schema;
    }

    List<FieldError> errors(Machine machine, ClassForm form, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        ControlClass before = ControlClass.valueOf(machine.controlClass());
        ControlClass next = form.controlClass();
        if (!before.leadsTo(next)) {
            errors.add(wrong(before == ControlClass.SCRAP ? "CLASS_ENDED" : before == next ? "CLASS_SAME"
                    : "CLASS_NOT_FROM_HERE", "controlClass", locale));
        } else if (next.looser() && machine.deviceId() != null) {
            errors.add(wrong("TERMINAL_FITTED", "controlClass", locale, machine.deviceId()));
        }
        if (next == ControlClass.EXEMPT && form.until() == null) {
            errors.add(wrong("EXEMPTION_ENDS", "until", locale));
        } else if (next == ControlClass.EXEMPT && !form.until().isAfter(coding.today())) {
            errors.add(wrong("NOT_IN_FUTURE", "until", locale));
        } else if (next != ControlClass.EXEMPT && form.until() != null) {
            errors.add(wrong("ONLY_EXEMPTION_ENDS", "until", locale));
        }
        inTheWay(machine, next).ifPresent(permit -> errors.add(wrong(next == ControlClass.SCRAP ? "WORK_BEGUN"
                : "PERMIT_OPEN", "controlClass", locale, permit.permitNo())));
        return errors;
    }

    /** Permits for it that have not ended. */
    List<Permit> open(String machineCode) {
        return permits.findByMachineCodeAndStatusIn(machineCode, OPEN);
    }

    /** A machine may be scrapped before work, which is then refused; never from under a burning arc or a hot seam. */
    private Optional<Permit> inTheWay(Machine machine, ControlClass next) {
        return next == ControlClass.SCRAP ? permits.findUncleared(machine.code(), "").stream().findFirst()
                : open(machine.code()).stream().findFirst();
    }

    private FieldError wrong(String code, String field, Locale locale, Object... more) {
        return text.wrong(code, ClassForm.class, field, locale, more);
    }
}
