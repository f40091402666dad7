package io.weldgate.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Posts notices to a webhook, whose receiver sends them on by SMS, WeChat or whatever it has. */
@Component
class Calling implements Messenger {

    /** {@code t=<epoch seconds>,v1=<HMAC-SHA256 over "<t>.<body>", in hex>}. */
    static final String SIGNATURE = "Weldgate-Signature";
    /** The same whenever the same letter is posted again. */
    static final String LETTER = "Weldgate-Letter";

    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final NotificationSettings.Webhook settings;
    private final ObjectMapper json;
    private final HttpClient http;
    private final String home;
    private final Clock clock;

    Calling(NotificationSettings settings, ObjectMapper json, @Value("${weldgate.public-url}") String home,
            Clock clock) {
        this.settings = settings.webhook();
        this.json = json;
        this.home = home.replaceFirst("/+$", "");
        this.clock = clock;
        // a redirect would carry what is signed for one receiver to another
        this.http = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(this.settings.timeout())
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public boolean ready() {
        return settings.url() != null;
    }

    @Override
    public boolean takes(NoticeKind kind, Preference preference) {
        return ready() && settings.kinds().contains(kind);
    }

    @Override
    public void carry(Parcel parcel) throws Exception {
        String body = body(parcel);
        long now = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(settings.url()).timeout(settings.timeout())
                .header("Content-Type", "application/json").header(LETTER, Long.toString(parcel.letterId()))
                .header(SIGNATURE, "t=" + now + ",v1=" + signed(now + "." + body))
                .POST(BodyPublishers.ofString(body)).build();
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            // of the whole call: the request's own ends with the first line of the answer
            int status = answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status / HUNDRED != SUCCESS) {
                throw new WebhookAnswered(status);
            }
        } finally {
            answer.cancel(true);
        }
    }

    private String body(Parcel parcel) throws JsonProcessingException {
        return json.writeValueAsString(new Call(parcel.letterId(), parcel.account(), parcel.locale().getLanguage(),
                parcel.told().stream().map(it -> new Item(it.id(), it.kind(), it.urgent(), it.title(), it.text(),
                        home + it.path(), it.happenedAt().toString())).toList()));
    }

    private String signed(String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    record Call(long letter, String account, String language, List<Item> notices) {}

    record Item(long id, NoticeKind kind, boolean urgent, String title, String text, String link, String at) {}
}
