package io.weldgate.web.inspection;

import io.weldgate.form.FieldError;
import io.weldgate.inspection.CheckItem;
import io.weldgate.inspection.Checklists;
import io.weldgate.inspection.InspectionKind;
import io.weldgate.inspection.Inspector;
import io.weldgate.inspection.Officers;
import io.weldgate.inspection.Part;
import io.weldgate.inspection.Result;
import io.weldgate.inspection.Sight;
import io.weldgate.jurisdiction.Field;
import io.weldgate.registry.CrowdedKind;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.PlaceKind;
import io.weldgate.web.Reasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the form of an inspection: what is inspected, the list, how it ends, who signs. */
@Component
class InspectionDrawing {

    private static final Set<Part> OF_PROFILES = EnumSet.of(Part.HAZCHEM, Part.CONSTRUCTION, Part.CROWDED);

    private final Checklists checklists;
    private final Officers officers;
    private final Departments departments;
    private final Reasons reasons;

    InspectionDrawing(Checklists checklists, Officers officers, Departments departments, Reasons reasons) {
        this.checklists = checklists;
        this.officers = officers;
        this.departments = departments;
        this.reasons = reasons;
    }

    /** An official of a department, in words. */
    record Fellow(String account, String name, String department, boolean own, boolean chosen) {}

    /**
     * @param values as they were posted, or asked for
     * @param sight  what the platform knows of what is inspected; null where nobody has looked
     * @param sent   null where nothing was sent yet
     */
    void draw(Model model, Inspector by, InspectionKind kind, Map<String, String[]> values, Sight sight,
            SentInspection sent, List<FieldError> errors, Locale locale) {
        Map<String, List<ShownItem>> parts = new LinkedHashMap<>();
        List<String> items = sent == null ? List.of() : sent.items();
        for (CheckItem item : items(kind, sight)) {
            parts.computeIfAbsent(item.part().name(), part -> new ArrayList<>()).add(ShownItem.of(item, values,
                    SentInspection.of(item.code(), items, errors), locale));
        }
        model.addAttribute("kind", kind);
        model.addAttribute("parts", parts);
        model.addAttribute("folded", sight == null || sight.subject() == null
                ? OF_PROFILES.stream().map(Part::name).toList() : List.of());
        model.addAttribute("values", values.entrySet().stream().filter(it -> it.getValue().length > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue()[0])));
        model.addAttribute("results", kind != InspectionKind.SELF ? List.of(Result.values())
                : List.of(Result.PASSED, Result.CORRECTED_ON_SITE, Result.RECTIFICATION));
        model.addAttribute("fields", Field.values());
        model.addAttribute("placeKinds", PlaceKind.values());
        model.addAttribute("crowdedKinds", CrowdedKind.values());
        model.addAttribute("official", by.isOfficial());
        model.addAttribute("fellows", fellows(by, kind, values));
        model.addAttribute("sight", sight);
        model.addAttribute("reasons", sight == null || sight.verdict() == null ? List.of()
                : reasons.of(sight.verdict().findings(), locale));
        model.addAttribute("wrong", errors.stream().filter(it -> it.field().startsWith("answers["))
                .findAny().isPresent());
        model.addAttribute("problems", errors.stream().filter(it -> !it.field().startsWith("answers["))
                .map(FieldError::message).distinct().toList());
        model.addAttribute("errors", errors.stream().collect(Collectors.toMap(
                it -> it.field().replaceFirst("\\[.*", ""), FieldError::message, (one, other) -> one)));
    }

    /** Where the place is not known, those of every profile, which are folded up. */
    private List<CheckItem> items(InspectionKind kind, Sight sight) {
        return sight != null && sight.subject() != null ? sight.items()
                : checklists.current().of(kind, OF_PROFILES.stream().map(Part::name).toList());
    }

    private List<Fellow> fellows(Inspector by, InspectionKind kind, Map<String, String[]> values) {
        if (kind == InspectionKind.SELF) {
            return List.of();
        }
        List<String> chosen = Arrays.asList(values.getOrDefault("signatories", new String[0]));
        List<Officers.Officer> found = officers.ofCounty(by.areaCode());
        Map<String, String> names = departments.findAllById(found.stream().map(Officers.Officer::departmentCode)
                .distinct().toList()).stream().collect(Collectors.toMap(Department::code, Department::name));
        Function<Officers.Officer, Fellow> fellow = it -> new Fellow(it.account(), it.name(),
                names.getOrDefault(it.departmentCode(), it.departmentCode()),
                it.departmentCode().equals(by.departmentCode()), chosen.contains(it.account()));
        return found.stream().filter(it -> !it.account().equals(by.actor().account())).map(fellow).toList();
    }
}
