package io.weldgate.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** A program that reports a violation without a login, by nothing but the schema that it is given. */
final class Whistleblower {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Whistleblower(int port) {
        this(port, "/api/v1/tip-offs");
    }

    Whistleblower(int port, String path) {
        this.base = "http://127.0.0.1:" + port + path;
    }

    /** Every example of the form, but for what is said instead. */
    ObjectNode filledIn(Map<String, ?> instead) {
        ObjectNode body = JSON.createObjectNode();
        JsonNode properties = get("/form").body().get("properties");
        properties.fields().forEachRemaining(it -> {
            if (!"photos".equals(it.getKey())) {
                body.set(it.getKey(), it.getValue().get("examples").get(0));
            }
        });
        instead.forEach((name, value) -> body.set(name, JSON.valueToTree(value)));
        return body;
    }

    Api.Answer reports(Map<String, ?> instead) {
        return post("", filledIn(instead));
    }

    String code(Map<String, ?> instead) {
        return reports(instead).body().get("code").asText();
    }

    Api.Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    Api.Answer post(String path, JsonNode body) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private Api.Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.header("Accept-Language", "en").build(),
                    BodyHandlers.ofString());
            return new Api.Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
