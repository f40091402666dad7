package io.weldgate.inspection;

import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.inspection.Officers.Officer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is with the inspector, and signs beside him: a second officer (行政处罚法 42), other departments (S0-78). */
@Component
class Attending {

    private final Officers officers;
    private final FormText text;

    Attending(Officers officers, FormText text) {
        this.officers = officers;
        this.text = text;
    }

    /** @param errors what is wrong with whom the form names */
    record Attendance(List<Officer> beside, List<FieldError> errors) {

        /** The inspector, who signs by sending it, and who is still to sign. */
        List<Signatory> signatories(String inspectionNo, Inspector by, Instant now) {
            List<Signatory> all = new ArrayList<>();
            all.add(new Signatory(inspectionNo, by.actor().account(), by.actor().name(), by.departmentCode())
                    .sign(now));
            beside.forEach(it -> all.add(
                    new Signatory(inspectionNo, it.account(), it.name(), it.departmentCode())));
            return all;
        }
    }

    Attendance of(InspectionForm form, Inspector by, Locale locale) {
        List<Officer> beside = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < form.signatories().size(); i++) {
            Optional<Officer> found = officers.find(form.signatories().get(i))
                    .filter(it -> !it.account().equals(by.actor().account()) && isFit(it, by));
            if (found.isEmpty()) {
                errors.add(text.wrong("NO_SUCH_OFFICER", InspectionForm.class, "signatories[" + i + "]", locale,
                        form.signatories().get(i)));
            }
            found.ifPresent(beside::add);
        }
        if (form.kind() != InspectionKind.SELF && by.enforces() && errors.isEmpty()
                && beside.stream().noneMatch(it -> by.departmentCode().equals(it.departmentCode()))) {
            errors.add(text.wrong("SECOND_OFFICER", InspectionForm.class, "signatories", locale));
        }
        return new Attendance(beside, errors);
    }

    private static boolean isFit(Officer it, Inspector by) {
        return by.isOfficial() ? it.departmentCode() != null
                : by.scope().unitCode().equals(it.unitCode());
    }
}
