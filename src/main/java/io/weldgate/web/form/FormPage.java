package io.weldgate.web.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A form as a page draws it.
 *
 * @param sections the fields, in one or more parts
 * @param problems what is wrong with the whole, or with something that is no field of it
 * @param focus    the first field that is wrong, else null
 */
public record FormPage(String title, List<Section> sections, List<String> problems, String focus) {

    /** @param folded whether its fields are out of sight until they are asked for */
    record Section(boolean folded, List<FormField> fields) {

        /** What is wrong is never out of sight. */
        public boolean open() {
            return fields.stream().anyMatch(field -> field.error() != null);
        }
    }

    List<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    /** What the first of these fields that says anything says. */
    public Optional<String> called(Set<String> names) {
        return fields().stream().filter(field -> names.contains(field.name())).map(FormField::value)
                .filter(Predicate.not(String::isBlank)).findFirst();
    }

    /** Whether it wants to know where somebody is. */
    public boolean asksPosition() {
        return fields().stream().anyMatch(field -> field.widget() == Widget.POSITION);
    }

    /** The same with what is optional folded up, after what is required. @param shown optional, but not folded up */
    public FormPage folded(Set<String> shown) {
        Map<Boolean, List<FormField>> parts = fields().stream()
                .collect(Collectors.partitioningBy(field -> !field.required() && !shown.contains(field.name())));
        return new FormPage(title, List.of(new Section(false, parts.get(false)), new Section(true, parts.get(true))),
                problems, focus);
    }

    /** The same without fields that do not concern whoever fills it in. */
    public FormPage without(Set<String> names) {
        return new FormPage(title, sections.stream().map(section -> new Section(section.folded(), section.fields()
                .stream().filter(field -> !names.contains(field.name())).toList())).toList(), problems, focus);
    }

    /** The same with one field that cannot be changed. */
    public FormPage fixed(String name, String value) {
        return new FormPage(title, sections.stream().map(section -> new Section(section.folded(), section.fields()
                .stream().map(field -> field.name().equals(name) ? field.fixed(value) : field).toList())).toList(),
                problems, focus);
    }

    /** The same with fields that stay as they are. */
    public FormPage settled(Collection<String> names) {
        FormPage page = this;
        for (FormField field : fields()) {
            page = names.contains(field.name()) ? page.fixed(field.name(), field.value()) : page;
        }
        return page;
    }

    public boolean wrong() {
        return focus != null || !problems.isEmpty();
    }
}
