package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A program that registers somebody without an account: it knows the schemas and the secret that it was given. */
class Newcomer {

    static final String PASSWORD = "seven-tall-Birches";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "newcomersboundary";

    private final String base;
    private String visitor;

    Newcomer(int port) {
        this.base = "http://127.0.0.1:" + port + "/api/v1";
    }

    JsonNode tells(Map<String, ?> instead) {
        return made(post("", fill(get("/form").body(), instead)));
    }

    JsonNode certifies(Map<String, ?> instead) {
        return made(post("/certificates", fill(get("/certificates").body(), instead)));
    }

    JsonNode sends(Map<String, ?> instead) {
        Map<String, Object> said = new HashMap<>(instead);
        said.putIfAbsent("password", PASSWORD);
        Api.Answer sent = post("/sending", fill(get("/sending").body(), said));
        assertThat(sent.status()).as("%s", sent.body()).isEqualTo(200);
        return sent.body();
    }

    Api.Answer get(String path) {
        return ask(request("/join" + path).GET());
    }

    Api.Answer post(String path, Object body) {
        return ask(request("/join" + path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    int signsIn(String account, String password) {
        return ask(request("/token").header("Content-Type", "application/json").POST(BodyPublishers.ofString(
                JSON.valueToTree(Map.of("username", account, "password", password)).toString()))).status();
    }

    /** From its own examples, with a photo wherever one is wanted. */
    ObjectNode fill(JsonNode schema, Map<String, ?> instead) {
        ObjectNode filled = JSON.createObjectNode();
        schema.get("properties").fields().forEachRemaining(it -> filled.set(it.getKey(),
                instead.containsKey(it.getKey()) ? JSON.valueToTree(instead.get(it.getKey()))
                        : "file-id".equals(it.getValue().path("format").asText())
                        ? JSON.createArrayNode().add(photo()) : it.getValue().at("/examples/0")));
        return filled;
    }

    private String photo() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nPHOTO\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: "
                + "image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Api.picture());
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        JsonNode kept = made(ask(request("/join/files").header("Content-Type", "multipart/form-data; boundary="
                + BOUNDARY).POST(BodyPublishers.ofByteArray(body.toByteArray()))));
        return kept.get("fileId").asText();
    }

    private JsonNode made(Api.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        visitor = answer.body().get("visitor").asText();
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
        return visitor == null ? request : request.header("Weldgate-Visitor", visitor);
    }

    private static Api.Answer ask(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Api.Answer(answer.statusCode(), answer.body().isEmpty() ? JSON.nullNode()
                    : JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
