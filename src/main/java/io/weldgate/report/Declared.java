package io.weldgate.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weldgate.decision.Fact.Step;
import io.weldgate.permit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads what was declared at a check, in the words of its form. */
@Component
class Declared {

    private static final Set<String> ELSEWHERE = Set.of("latitude", "longitude", "photos");

    private final ObjectMapper json;
    private final Wording wording;

    Declared(ObjectMapper json, Wording wording) {
        this.json = json;
        this.wording = wording;
    }

    boolean confirmed(Check check, String field) {
        return tree(check).path(field).asBoolean();
    }

    /** Null if it was not said. */
    String text(Check check, String field) {
        return tree(check).path(field).textValue();
    }

    List<String> photos(Check check) {
        List<String> ids = new ArrayList<>();
        tree(check).path("photos").forEach(photo -> ids.add(photo.asText()));
        return ids;
    }

    /** One line for each thing declared. */
    String told(Check check) {
        String form = formOf(check.step());
        List<String> lines = new ArrayList<>();
        tree(check).fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            if (!ELSEWHERE.contains(field.getKey()) && value.isValueNode() && !value.isNull()) {
                String title = wording.first("form." + form + "." + field.getKey(), "form." + field.getKey(),
                        field.getKey());
                lines.add(value.isBoolean() ? (value.asBoolean() ? "✓ " : "× ") + title : title + "：" + value.asText());
            }
        });
        return String.join("\n", lines);
    }

    static String formOf(Step step) {
        return Pattern.compile("_([a-z])").matcher(step.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private JsonNode tree(Check check) {
        try {
            return json.readTree(check.declaration());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored declaration is always readable", e);
        }
    }
}
