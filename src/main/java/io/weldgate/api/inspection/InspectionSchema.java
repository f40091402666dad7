package io.weldgate.api.inspection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FormSchemas;
import io.weldgate.inspection.Answer;
import io.weldgate.inspection.CheckItem;
import io.weldgate.inspection.Checklist;
import io.weldgate.inspection.Checklists;
import io.weldgate.inspection.InspectionForm;
import io.weldgate.inspection.InspectionKind;
import io.weldgate.inspection.Inspector;
import io.weldgate.inspection.Officers;
import io.weldgate.rectification.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The schema of an inspection's form, with an example that would be accepted at this moment. */
@Component
class InspectionSchema {

    private final FormSchemas schemas;
    private final Checklists checklists;
    private final Officers officers;
    private final Days days;
    private final Clock clock;

    InspectionSchema(FormSchemas schemas, Checklists checklists, Officers officers, Days days, Clock clock) {
        this.schemas = schemas;
        this.checklists = checklists;
        this.officers = officers;
        this.days = days;
        this.clock = clock;
    }

    ObjectNode of(Inspector by, Locale locale) {
        Checklist list = checklists.current();
        InspectionKind kind = by.isOfficial() ? InspectionKind.SITE : InspectionKind.SELF;
        Map<String, Object> moment = new HashMap<>();
        moment.put("clientKey", UUID.randomUUID().toString());
        moment.put("kind", kind);
        moment.put("inspectedAt", clock.instant().atZone(clock.getZone()).toOffsetDateTime().toString());
        moment.put("latitude", 40.408);
        moment.put("longitude", 110.034);
        moment.put("answers", list.of(kind, List.of()).stream().map(InspectionSchema::conforms).toList());
        moment.put("signatories", by.enforces() ? officers.ofCounty(by.areaCode()).stream()
                .filter(it -> by.departmentCode().equals(it.departmentCode())
                        && !it.account().equals(by.actor().account())).map(Officers.Officer::account).limit(1).toList()
                : List.of());
        moment.put("followUpOn", LocalDate.now(clock).plusWeeks(1).toString());
        moment.put("dueOn", days.longest().toString());
        ObjectNode schema = schemas.schema(InspectionForm.class, locale, moment);
        ObjectNode titles = ((ObjectNode) schema.at("/properties/answers")).putObject("x-item-titles");
        list.items().forEach(it -> titles.put(it.code(), it.title(locale)));
        return schema;
    }

    private static Map<String, Object> conforms(CheckItem item) {
        return Map.of("item", item.code(), "answer", Answer.CONFORMS, "remark", "", "photos", List.of());
    }
}
