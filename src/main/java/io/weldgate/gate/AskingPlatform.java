package io.weldgate.gate;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the platform's nodes over HTTP, each time anew: a password that was changed, and a terminal that was taken out,
 * count from the next connect on.
 */
class AskingPlatform implements Roll {

    static final String PATH = "/api/v1/gate/admissions";

    private static final Logger log = LoggerFactory.getLogger(AskingPlatform.class);
    private static final int ADMITTED = 200;
    private static final int REFUSED = 403;
    private static final String SAYS = "says ";
    private static final String HEARS = "hears ";

    private final List<URI> addresses;
    private final String secret;
    private final Duration timeout;
    private final HttpClient http;
    private volatile int lastToAnswer;

    /** @param timeout of one node's answer, after which the next one is asked */
    AskingPlatform(List<URI> addresses, String secret, Duration connectTimeout, Duration timeout) {
        this.addresses = addresses.stream().map(it -> it.resolve(PATH)).toList();
        this.secret = secret;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    @Override
    public Optional<Rights> rightsOf(String deviceId, Optional<String> password) {
        String question = "device=" + encoded(deviceId) + password.map(it -> "&password=" + encoded(it)).orElse("");
        int first = lastToAnswer;
        for (int i = 0; i < addresses.size(); i++) {
            int node = (first + i) % addresses.size();
            try {
                Optional<Rights> answer = ask(addresses.get(node), question);
                lastToAnswer = node;
                return answer;
            } catch (IOException e) {
                log.warn("no answer from {}: {}", addresses.get(node), e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while asking the platform", e);
            }
        }
        throw new IllegalStateException("no node of the platform answered");
    }

    private Optional<Rights> ask(URI node, String question) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(node).timeout(timeout)
                .header("Authorization", "Bearer " + secret).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/plain").POST(BodyPublishers.ofString(question)).build(),
                BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case ADMITTED -> Optional.of(new Rights(after(SAYS, answer.body()), after(HEARS, answer.body())));
            case REFUSED -> Optional.empty();
            default -> throw new IOException("status " + answer.statusCode());
        };
    }

    private static List<String> after(String word, String body) {
        return body.lines().filter(it -> it.startsWith(word)).map(it -> it.substring(word.length())).toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
