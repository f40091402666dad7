package io.weldgate.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** JSON Schemas (2020-12) of form records, from which a client that knows nothing else can fill them in. */
@Component
public class FormSchemas {

    private final Map<Class<?>, ObjectNode> plain = new ConcurrentHashMap<>();
    private final SchemaGenerator generator = generator();
    private final FormText text;

    FormSchemas(FormText text) {
        this.text = text;
    }

    /**
     * The schema of a record whose constraints are Bean Validation's. Every property has a title, its constraints, an
     * example that would be accepted, the titles of its choices as {@code x-enum-titles}, as {@code x-needed-when} in
     * which case it must be filled in though it is not required, and, where it takes a file, {@code format: file-id}
     * and the {@code kind} to upload it with.
     *
     * @param examples by component name; they go before the record's own {@link io.weldgate.form.Example}, since they
     *                 know the moment and the place
     * @throws IllegalStateException if a component has no example at all
     */
    public ObjectNode schema(Class<? extends Record> form, Locale locale, Map<String, Object> examples) {
        ObjectNode schema = plain.computeIfAbsent(form, generator::generateSchema).deepCopy();
        schema.put("title", text.formTitle(form, locale));
        ObjectNode properties = (ObjectNode) schema.remove("properties");
        ObjectNode inOrder = schema.putObject("properties");
        for (RecordComponent component : form.getRecordComponents()) {
            ObjectNode property = inOrder.putObject(component.getName());
            property.put("title", text.title(form, component.getName(), locale));
            String neededWhen = text.neededWhen(form, component.getName(), locale);
            if (neededWhen != null) {
                property.put("x-needed-when", neededWhen);
            }
            property.setAll((ObjectNode) properties.get(component.getName()));
            new FormProperty(component, property, text, locale).complete(examples.get(component.getName()));
        }
        return schema;
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule(JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS,
                        Option.ADDITIONAL_FIXED_TYPES, Option.STANDARD_FORMATS);
        config.forFields().withRequiredCheck(field -> field.getType().isPrimitive());
        return new SchemaGenerator(config.build());
    }
}
