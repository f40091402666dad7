package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.enrolment.EnrolmentFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without an account, with a phone that runs no scripts. */
class Stranger {

    static final String PASSWORD = "Three-blue-Kettles";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "strangersboundary";

    private final HttpClient phone = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final String idNumber;
    private String number;

    Stranger(int port) {
        this(port, EnrolmentFixture.someIdentityNumber());
    }

    Stranger(int port, String idNumber) {
        this.base = "http://127.0.0.1:" + port;
        this.idNumber = idNumber;
    }

    String idNumber() {
        return idNumber;
    }

    /** Of his enrolment. */
    String number() {
        return number;
    }

    Map<String, String> person(Map<String, String> instead) {
        Map<String, String> said = new LinkedHashMap<>(Map.of("calling", "WELDER", "name", "郝焊接", "idNumber", idNumber,
                "phone", "13912345678", "unit", "U-0001"));
        said.putAll(instead);
        return said;
    }

    Map<String, String> certificate(Map<String, String> instead) {
        LocalDate from = LocalDate.now(WeldgateTest.ZONE).minusYears(1);
        Map<String, String> said = new LinkedHashMap<>(Map.of("family", "SPECIAL_OP", "item", "FUSION", "number",
                "T" + idNumber, "category", "焊接与热切割作业", "issuer", "内蒙古自治区应急管理厅", "issuerArea", "150000",
                "validFrom", from.toString(), "validTo", from.plusYears(6).minusDays(1).toString(),
                "reviewDueOn", from.plusYears(3).minusDays(1).toString()));
        said.putAll(instead);
        return said;
    }

    /** From the first page to the number. */
    Stranger enrols(Map<String, String> instead) {
        assertThat(posts("/join", person(instead), null).uri().getPath()).isEqualTo("/join/certificates");
        if (!"FIRE_WATCH".equals(instead.get("calling"))) {
            assertThat(posts("/join/certificates", certificate(Map.of()), Api.picture()).statusCode()).isEqualTo(200);
        }
        return sends(Map.of("password", PASSWORD, "instructionsRead", "true"));
    }

    Stranger sends(Map<String, String> said) {
        HttpResponse<String> sent = posts("/join/send", said, null);
        assertThat(sent.uri().getPath()).as(sent.body()).startsWith("/join/EN-");
        number = sent.uri().getPath().substring("/join/".length());
        return this;
    }

    HttpResponse<String> opens(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** Fills in the form of this page. @param photo null for none */
    HttpResponse<String> posts(String path, Map<String, String> fields, byte[] photo) {
        return postsFrom(path, path, fields, photo);
    }

    /** Takes the token for it from another page. */
    HttpResponse<String> postsFrom(String page, String path, Map<String, String> fields, byte[] photo) {
        Matcher token = TOKEN.matcher(opens(page).body());
        assertThat(token.find()).as("a form on " + page).isTrue();
        var body = new ByteArrayOutputStream();
        part(body, "_csrf", "", token.group(1).getBytes(StandardCharsets.UTF_8));
        fields.forEach((name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
        if (photo != null) {
            part(body, path.equals("/join") ? "_portrait.PHOTO" : "_photo.PHOTO", "; filename=\"photo.jpg\"", photo);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more
                + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Follows where it is led to, as a browser does. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = phone.send(request.header("Accept-Language", "en").build(),
                    BodyHandlers.ofString());
            return answer.statusCode() != 302 ? answer : send(HttpRequest.newBuilder(
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
