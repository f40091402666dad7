package io.weldgate.story;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What somebody has been told of. */
final class Heard {

    private Heard() {}

    /** Once it has come. */
    static JsonNode by(Api person, String kind, Object subject) {
        return await().alias(kind + " " + subject).until(() -> all(person, kind, subject),
                found -> found.size() == 1).get(0);
    }

    /** By now. */
    static List<JsonNode> all(Api person, String kind, Object subject) {
        return StreamSupport.stream(person.get("/notices?size=100").body().get("items").spliterator(), false)
                .filter(it -> it.get("kind").asText().equals(kind))
                .filter(it -> it.get("subject").asText().equals(subject.toString())).toList();
    }
}
