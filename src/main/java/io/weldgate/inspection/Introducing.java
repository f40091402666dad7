package io.weldgate.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.decision.Profile;
import io.weldgate.docket.RecordNumbers;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.ledger.Keeping;
import io.weldgate.ledger.Keeping.Kept;
import io.weldgate.ledger.Registers;
import io.weldgate.registry.IdentityNumber;
import io.weldgate.registry.UnitKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Registers on the spot what an inspector has found and nobody knew (S2-04: 未纳入底数的补充登记), through the registers'
 * own checks: a unit with the site on which he stands, a machine that is still to be coded.
 */
@Component
class Introducing {

    /** Metres; as wide as the registers propose. */
    private static final int FENCE = 300;
    private static final Map<String, String> CALLED = Map.of("headName", "newUnitHead", "headPhone", "newUnitPhone",
            "headIdNumber", "newUnitIdentityNumber", "creditCode", "newUnitIdentityNumber", "latitude", "latitude",
            "longitude", "longitude", "placeKind", "newPlaceKind", "crowdedKind", "newCrowdedKind");

    private final Registers registers;
    private final Keeping keeping;
    private final RecordNumbers numbers;
    private final FormText text;
    private final Clock clock;

    Introducing(Registers registers, Keeping keeping, RecordNumbers numbers, FormText text, Clock clock) {
        this.registers = registers;
        this.keeping = keeping;
        this.numbers = numbers;
        this.text = text;
        this.clock = clock;
    }

    /** @param errors what the registers had to say; then nothing counts @param named the same, by the new codes */
    record Introduced(List<FieldError> errors, Subjects.Named named) {}

    Introduced introduce(InspectionForm form, Subjects.Named named, Inspector by, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        String unit = named.unitCode();
        String site = named.siteCode();
        if (InspectionForm.filled(form.newUnitName()) && form.newPlaceKind() == null) {
            return new Introduced(List.of(text.wrong("PLACE_KIND_NEEDED", InspectionForm.class, "newPlaceKind",
                    locale)), named);
        }
        if (InspectionForm.filled(form.newUnitName())) {
            unit = numbers.next("U");
            site = numbers.next("S");
            errors.addAll(add("units", unit(unit, form, by), by, "newUnitName", locale));
            errors.addAll(!errors.isEmpty() ? List.of()
                    : add("sites", site(site, unit, form), by, "newUnitName", locale));
        }
        String machine = named.machineCode();
        if (errors.isEmpty() && InspectionForm.filled(form.newMachineName())) {
            if (!InspectionForm.filled(site)) {
                return new Introduced(List.of(text.wrong("SITE_OF_MACHINE", InspectionForm.class, "siteCode", locale)),
                        named);
            }
            machine = InspectionForm.filled(machine) ? machine : numbers.next("M");
            errors.addAll(add("machines", machine(machine, unit, site, form), by, "newMachineName", locale));
        }
        return new Introduced(errors, new Subjects.Named(machine,
                named.certificateNumber(), named.certificateId(), unit, site));
    }

    private ObjectNode unit(String code, InspectionForm form, Inspector by) {
        String number = form.newUnitIdentityNumber() == null ? "" : form.newUnitIdentityNumber();
        boolean person = new IdentityNumber(number).isPlausibleOn(LocalDate.now(clock));
        return object().put("code", code).put("name", form.newUnitName())
                .put("kind", (person ? UnitKind.FLEXIBLE : UnitKind.INDIVIDUAL).name())
                .put(person ? "headIdNumber" : "creditCode", number).put("areaCode", by.areaCode())
                .put("placeKind", form.newPlaceKind().name())
                .put("crowdedKind", form.newCrowdedKind() == null ? null : form.newCrowdedKind().name())
                .put("headName", form.newUnitHead()).put("headPhone", form.newUnitPhone());
    }

    private static ObjectNode site(String code, String unit, InspectionForm form) {
        ObjectNode site = object();
        if (form.newCrowdedKind() != null && profile(form) != Profile.CROWDED) {
            site.putArray("overlays").add(Profile.CROWDED.name());
        }
        return site.put("code", code).put("name", form.newUnitName()).put("unitCode", unit)
                .put("profile", profile(form).name()).put("latitude", form.latitude())
                .put("longitude", form.longitude()).put("fenceMetres", FENCE);
    }

    /** Under which demands work is done there. */
    private static Profile profile(InspectionForm form) {
        Profile plain = switch (form.newPlaceKind()) {
            case HAZCHEM -> Profile.HAZCHEM;
            case BUILDING_SITE -> Profile.CONSTRUCTION;
            case HOSPITAL, NURSING_HOME, MARKET, HOTEL, LEISURE, OTHER_CROWDED -> Profile.CROWDED;
            case INDUSTRY, RESEARCH, SHIPBUILDING, POWER, AEROSPACE, OTHER, REPAIR_SHOP -> Profile.GENERAL;
        };
        return plain == Profile.GENERAL && form.newCrowdedKind() != null ? Profile.CROWDED : plain;
    }

    private static ObjectNode machine(String code, String unit, String site, InspectionForm form) {
        return object().put("code", code).put("name", form.newMachineName()).put("unitCode", unit)
                .put("siteCode", site).put("controlClass", "CODED");
    }

    private List<FieldError> add(String register, ObjectNode row, Inspector by, String whole, Locale locale) {
        Kept kept = keeping.add(registers.of(register).orElseThrow(), new Row(row), by.keeper(), locale);
        return kept instanceof Kept.Invalid invalid ? invalid.errors().stream()
                .map(it -> new FieldError(CALLED.getOrDefault(it.field(), whole), it.code(), it.message())).toList()
                : List.of();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A row as the registers read it. */
    private record Row(JsonNode body) implements Filled {

        @Override
        public <F extends Record> Read<F> read(FormReading reading, Class<F> form, Actor by, Locale locale) {
            return reading.read(form, body, by, locale);
        }
    }
}
