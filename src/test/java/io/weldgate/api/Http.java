package io.weldgate.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A client that knows nothing but the contract; redirects are looked at, not followed. */
public final class Http {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final String base;

    public Http(int port) {
        this.base = "http://localhost:" + port;
    }

    public Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)), path, headers);
    }

    public Answer json(String path, Map<String, ?> body, String... headers) {
        return post(path, JSON.valueToTree(body).toString(), plus(headers, "Content-Type", "application/json"));
    }

    Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(),
                StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return post(path, body, "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");
    }

    /** Uploads bytes under a name, with the other parts as text. */
    public Answer upload(String token, String name, byte[] bytes, Map<String, String> parts) {
        return multipart("/api/v1/files", name, bytes, parts, "Authorization", "Bearer " + token);
    }

    Answer multipart(String path, String name, byte[] bytes, Map<String, String> parts, String... headers) {
        String boundary = "weldgate-test-boundary";
        var out = new ByteArrayOutputStream();
        parts.forEach((part, text) -> out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + part + "\"\r\n\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8)));
        out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofByteArray(out.toByteArray())), path,
                plus(headers, "Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    public String token(String account) {
        return json("/api/v1/token", Map.of("username", account, "password", "weldgate-demo")).body().get("token")
                .asText();
    }

    public Answer send(HttpRequest.Builder request, String path, String... headers) {
        request.uri(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is no text. */
    public byte[] bytes(String path, String... headers) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(base + path)).headers(headers).build(),
                    HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] plus(String[] headers, String... more) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode body() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(response.body(), e);
            }
        }

        public String text() {
            return response.body();
        }
    }
}
