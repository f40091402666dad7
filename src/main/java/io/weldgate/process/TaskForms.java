package io.weldgate.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FormSchemas;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What each form key of the diagrams means. */
@Component
class TaskForms {

    private final Map<String, FormsOf> families = new HashMap<>();
    private final FormSchemas schemas;

    TaskForms(List<FormsOf> all, FormSchemas schemas) {
        all.forEach(family -> family.forms().keySet().forEach(key -> families.put(key, family)));
        this.schemas = schemas;
    }

    Set<String> keys() {
        return families.keySet();
    }

    TaskForm<?> of(String key) {
        return family(key).forms().get(key);
    }

    /** The form's JSON Schema, as it is asked about this permit or docket. */
    ObjectNode schema(String key, String businessKey, Locale locale) {
        FormsOf family = family(key);
        return family.narrowed(schemas.schema(family.forms().get(key).form(), locale,
                family.examples(key, businessKey)), key, businessKey, locale);
    }

    private FormsOf family(String key) {
        FormsOf family = families.get(key);
        if (family == null) {
            throw new IllegalArgumentException("no form has the key " + key);
        }
        return family;
    }
}
