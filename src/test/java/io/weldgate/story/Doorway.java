package io.weldgate.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** An inspection as an officer fills it in: everything conforms, but for what is said. */
final class Doorway {

    private final Map<String, Object> form = new HashMap<>();
    private final List<Map<String, Object>> answers = new ArrayList<>();

    private Doorway(Crew crew, String account, String kind) {
        JsonNode list = crew.as(account).get("/inspections/checklist?kind=" + kind).body();
        StreamSupport.stream(list.get("items").spliterator(), false).forEach(item -> answers.add(new HashMap<>(
                Map.of("item", item.get("code").asText(), "answer", "CONFORMS"))));
        form.put("clientKey", UUID.randomUUID().toString());
        form.put("kind", kind);
        form.put("result", "PASSED");
        form.put("answers", answers);
    }

    static Doorway at(Crew crew, String account, String kind) {
        return new Doorway(crew, account, kind);
    }

    Doorway with(String field, Object value) {
        form.put(field, value);
        return this;
    }

    Doorway violated(String item, String violation, String... photos) {
        Map<String, Object> answer = answers.stream().filter(it -> it.get("item").equals(item)).findFirst()
                .orElseThrow();
        answer.put("answer", "VIOLATES");
        answer.put("remark", "现场查见 seen on site");
        answer.put("photos", List.of(photos));
        if (violation != null) {
            answer.put("violation", violation);
        }
        return this;
    }

    Doorway without(String item) {
        answers.removeIf(it -> it.get("item").equals(item));
        return this;
    }

    Map<String, Object> form() {
        return form;
    }
}
