package io.weldgate.api.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Http;
import java.net.http.HttpRequest;

/** Keeps registers over the API as one account or another. */
final class RegisterClient {

    private static final String REGISTERS = "/api/v1/registers";

    private final Http http;

    RegisterClient(int port) {
        this.http = new Http(port);
    }

    /** A row of the examples of the register's form. */
    ObjectNode examples(String register, String account) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        get(register + "/form", account).body().get("properties").fields()
                .forEachRemaining(it -> row.set(it.getKey(), it.getValue().at("/examples/0")));
        return row;
    }

    static ObjectNode withoutSecret(ObjectNode row) {
        ObjectNode copy = row.deepCopy();
        copy.remove("terminalSecret");
        return copy;
    }

    /** The first of what is wrong. */
    static String code(Http.Answer answer) {
        return answer.body().at("/errors/0/code").asText();
    }

    Http.Answer get(String path, String account) {
        return http.get(REGISTERS + (path.isEmpty() ? "" : "/" + path), "Authorization",
                "Bearer " + http.token(account));
    }

    byte[] bytes(String path, String account) {
        return http.bytes(REGISTERS + "/" + path, "Authorization", "Bearer " + http.token(account));
    }

    Http.Answer post(String register, JsonNode row, String account) {
        return send(HttpRequest.newBuilder().POST(body(row)), "/" + register, account);
    }

    Http.Answer put(String register, String key, JsonNode row, String account) {
        return send(HttpRequest.newBuilder().PUT(body(row)), "/" + register + "/" + key, account);
    }

    /** Sends a file in; told in English. */
    Http.Answer take(String register, String query, byte[] file, String type, String account) {
        return http.send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofByteArray(file)),
                REGISTERS + "/" + register + "/import?" + query, "Authorization", "Bearer " + http.token(account),
                "Content-Type", type, "Accept-Language", "en");
    }

    private Http.Answer send(HttpRequest.Builder request, String path, String account) {
        return http.send(request, REGISTERS + path, "Authorization", "Bearer " + http.token(account), "Content-Type",
                "application/json");
    }

    private static HttpRequest.BodyPublisher body(JsonNode row) {
        return HttpRequest.BodyPublishers.ofString(row.toString());
    }
}
