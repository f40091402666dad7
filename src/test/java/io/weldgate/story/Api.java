package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.report.PrintedPdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

/** One account's view of the REST API, by a client that knows nothing but the schemas it is given. */
public class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "weldgateboundary";

    private final String base;
    private final String token;

    public Api(int port, String account) {
        this.base = address(port);
        this.token = send("POST", "/token", "{\"username\":\"" + account + "\",\"password\":\"weldgate-demo\"}", null)
                .body().get("token").asText();
    }

    private Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The same person with the same token, at another node. */
    Api at(int port) {
        return new Api(address(port), token);
    }

    /** For who speaks by himself. */
    public String token() {
        return token;
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port + "/api/v1";
    }

    public record Answer(int status, JsonNode body) {

        /** Wherever findings stand in an answer: in a scan, a permit, or the problem that refuses. */
        public List<String> findings() {
            return body.findPath("findings").findValuesAsText("code");
        }

        /** What people read of a finding; empty if there is none. */
        public String message(String code) {
            return StreamSupport.stream(body.findPath("findings").spliterator(), false)
                    .filter(finding -> finding.get("code").asText().equals(code))
                    .map(finding -> finding.get("message").asText()).findFirst().orElse("");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, token);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body instanceof String text ? text : JSON.valueToTree(body).toString(), token);
    }

    public Answer csv(String path, String text) {
        return answer(request(path, token).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(text))
                .build());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, JSON.valueToTree(body).toString(), token);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, token);
    }

    /** A document, as it comes. */
    public HttpResponse<byte[]> download(String path) {
        try {
            return HTTP.send(request(path, token).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public PrintedPdf prints(String document, String permitNo) {
        HttpResponse<byte[]> answer = download("/reports/" + document + "?format=pdf&permitNo=" + permitNo);
        assertThat(answer.statusCode()).as(document).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains(permitNo, ".pdf");
        try {
            Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("story-" + document + ".pdf"),
                    answer.body());
            return PrintedPdf.of(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills in a form from its own examples, uploads what it wants uploaded, and puts the given values instead. */
    public ObjectNode fill(JsonNode schema, Map<String, ?> instead) {
        ObjectNode filled = JSON.createObjectNode();
        schema.get("properties").fields().forEachRemaining(property -> {
            JsonNode value = property.getValue();
            if (instead.containsKey(property.getKey())) {
                filled.set(property.getKey(), JSON.valueToTree(instead.get(property.getKey())));
            } else if ("file-id".equals(value.path("format").asText())) {
                filled.set(property.getKey(), files(value));
            } else {
                filled.set(property.getKey(), value.get("examples").get(0));
            }
        });
        return filled;
    }

    private ArrayNode files(JsonNode property) {
        ArrayNode ids = JSON.createArrayNode();
        for (int i = 0; i < Math.max(1, property.path("minItems").asInt(1)); i++) {
            ids.add(upload(property.get("kind").asText(), picture()).body().get("fileId"));
        }
        return ids;
    }

    public Answer upload(String kind, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return answer(request("/files", token).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    public static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String bearer() {
        return token;
    }

    private Answer send(String method, String path, String body, String bearer) {
        return answer(request(path, bearer).header("Content-Type", "application/json").method(method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private static Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body().isEmpty() ? JSON.createObjectNode()
                    : JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
