package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.weldgate.Outside;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever sends SMS or WeChat messages is told by a signed call, which is repeated until it is taken. */
class WebhookStory extends Story {

    private static final String MACHINE = "M-0015";

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private HttpServer receiver;

    private record Call(String path, String signature, String letter, String body) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeEach
    void aReceiver() throws IOException {
        database.update("delete from letter");
        receiver = HttpServer.create(
                new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Outside.webhookPort()), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.createContext("/", this::take);
        receiver.start();
    }

    @AfterEach
    void clearUp() {
        receiver.stop(0);
        closeEveryPermit();
    }

    @Test
    void who_is_to_be_told_is_named_in_a_call_that_only_we_can_have_signed() throws Exception {
        Job job = revoked();

        for (String account : List.of("welder1", "watch1", "safety1", "safety3")) {
            await().until(() -> !callsFor(account).isEmpty());
            assertThat(callsFor(account)).extracting(Call::letter).containsOnly(callsFor(account).get(0).letter());
        }
        Call call = callsFor("watch1").get(0);
        assertThat(call.path()).isEqualTo("/notices");
        JsonNode notice = call.json().at("/notices/0");
        assertThat(notice.get("kind").asText()).isEqualTo("REVOKED");
        assertThat(notice.get("urgent").asBoolean()).isTrue();
        assertThat(notice.get("title").asText()).contains(job.permitNo(), "已撤销");
        assertThat(notice.get("link").asText()).startsWith("http").endsWith("/permits/" + job.permitNo());
        String time = call.signature().replaceAll("^t=([0-9]+),.*", "$1");
        assertThat(call.signature()).isEqualTo("t=" + time + ",v1=" + hmac(time + "." + call.body()));
    }

    @Test
    void a_receiver_that_fails_is_called_again_with_the_same_letter_and_a_redirect_is_not_followed() {
        answers.addAll(List.of(302, 500, 302, 500, 302, 500, 302, 500));
        revoked();

        await().until(() -> callsFor("watch1").size() >= 2 && sent() >= 4);

        assertThat(calls).extracting(Call::path).containsOnly("/notices");
        assertThat(callsFor("watch1")).extracting(Call::letter).containsOnly(callsFor("watch1").get(0).letter());
    }

    @Test
    void a_receiver_that_does_not_answer_delays_nobody() {
        answers.addAll(List.of(-1, -1, -1, -1));
        long begun = System.nanoTime();
        Job job = revoked();

        assertThat(job.status()).isEqualTo("REVOKED");
        await().until(() -> sent() >= 4);
        assertThat(callsFor("welder1").size()).isGreaterThanOrEqualTo(1);
        assertThat(System.nanoTime() - begun).isPositive();
    }

    private Job revoked() {
        Job job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
        job.signedByAll();
        job.act("safety1", "revocation", Map.of("reason", "story"));
        return job;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Weldgate-Signature"),
                exchange.getRequestHeaders().getFirst("Weldgate-Letter"), body));
        Integer answer = answers.poll();
        if (answer != null && answer < 0) {
            await().pollDelay(ofSeconds(2)).until(() -> true);
        }
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(answer == null || answer < 0 ? 204 : answer, -1);
        exchange.close();
    }

    private List<Call> callsFor(String account) {
        return calls.stream().filter(call -> call.json().get("account").asText().equals(account)).toList();
    }

    private int sent() {
        return database.queryForObject("select count(*) from letter where channel = 'WEBHOOK' and state = 'SENT'",
                Integer.class);
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Outside.WEBHOOK_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
