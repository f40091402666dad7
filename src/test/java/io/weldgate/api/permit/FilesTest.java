package io.weldgate.api.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.api.Http;
import io.weldgate.evidence.PictureSizeTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WeldgateTest
class FilesTest {

    @LocalServerPort
    private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void a_photo_is_kept_under_its_hash_and_given_back_as_it_came() throws Exception {
        byte[] photo = png();
        String token = http.token("welder1");

        var kept = http.upload(token, "现场 照片.png", photo, Map.of("kind", "PHOTO", "latitude", "40.408",
                "longitude", "110.034", "takenAt", "2026-11-21T22:00:00+08:00"));
        var back = http.get(kept.header("Location"), "Authorization", "Bearer " + token);

        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.body().get("sha256").asText())
                .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo)));
        assertThat(kept.body().get("fileId").asText()).hasSize(36);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.header("Content-Type")).isEqualTo("image/png");
        assertThat(back.header("Content-Length")).isEqualTo(String.valueOf(photo.length));
        assertThat(back.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(back.header("Content-Disposition")).startsWith("attachment").contains("UTF-8''%E7%8E%B0%E5%9C%BA");
    }

    @Test
    void a_photo_taken_in_another_age_is_refused_by_that_field() throws Exception {
        var refused = http.upload(http.token("welder1"), "a.png", png(), Map.of("kind", "PHOTO",
                "takenAt", "+99999-01-01T00:00:00+08:00"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("takenAt");
        assertThat(refused.body().at("/errors/0/code").asText()).isEqualTo("OUT_OF_RANGE");
        assertThat(refused.body().at("/errors/0/message").asText()).contains("2000", "2100");
    }

    @Test
    void the_same_content_twice_is_two_files_with_one_hash() throws Exception {
        byte[] photo = png();
        String token = http.token("welder1");

        var first = http.upload(token, "a.png", photo, Map.of("kind", "PHOTO")).body();
        var second = http.upload(token, "b.png", photo, Map.of("kind", "PHOTO")).body();

        assertThat(first.get("sha256")).isEqualTo(second.get("sha256"));
        assertThat(first.get("fileId")).isNotEqualTo(second.get("fileId"));
    }

    @Test
    void colleagues_and_the_areas_departments_see_a_file_and_others_do_not_learn_that_it_exists() throws Exception {
        String path = http.upload(http.token("welder1"), "a.png", png(), Map.of("kind", "PHOTO")).header("Location");

        assertThat(get(path, "safety1").status()).isEqualTo(200);
        assertThat(get(path, "em1").status()).isEqualTo(200);
        assertThat(get(path, "safety2").status()).isEqualTo(404);
        assertThat(get(path, "em2").status()).isEqualTo(404);
        assertThat(get(path, "safety2").text().replaceAll("files/[^\"]*", ""))
                .isEqualTo(get("/api/v1/files/" + UUID.randomUUID(), "safety2").text().replaceAll("files/[^\"]*", ""));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused() {
        String token = http.token("welder1");
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

        var script = http.upload(token, "photo.jpg", page, Map.of("kind", "PHOTO"));
        var pdfAsPhoto = http.upload(token, "photo.jpg", pdf, Map.of("kind", "PHOTO"));
        var empty = http.upload(token, "photo.jpg", new byte[0], Map.of("kind", "PHOTO"));
        var pdfAsDocument = http.upload(token, "plan.pdf", pdf, Map.of("kind", "DOCUMENT"));

        assertThat(script.status()).isEqualTo(415);
        assertThat(script.body().get("code").asText()).isEqualTo("CONTENT_NOT_ALLOWED");
        assertThat(script.body().get("detail").asText()).contains("text/html");
        assertThat(pdfAsPhoto.status()).isEqualTo(415);
        assertThat(empty.status()).isEqualTo(415);
        assertThat(pdfAsDocument.status()).isEqualTo(201);
    }

    @Test
    void a_picture_of_a_billion_pixels_in_a_few_bytes_is_refused_and_the_sender_is_told_why() throws Exception {
        var refused = http.upload(http.token("welder1"), "a.png", PictureSizeTest.png(30_000, 30_000),
                Map.of("kind", "PHOTO"));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body().get("code").asText()).isEqualTo("TOO_MANY_PIXELS");
        assertThat(refused.body().get("detail").asText()).contains("110");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_and_one_at_the_limit_is_kept() throws Exception {
        String token = http.token("welder1");
        byte[] atLimit = Arrays.copyOf(png(), 15 * 1024 * 1024);

        assertThat(http.upload(token, "a.png", atLimit, Map.of("kind", "PHOTO")).status()).isEqualTo(201);
        var beside = http.upload(token, "a.png", Arrays.copyOf(atLimit, atLimit.length + 1), Map.of("kind", "PHOTO"));
        assertThat(beside.status()).isEqualTo(413);
        assertThat(beside.body().get("code").asText()).isEqualTo("FILE_TOO_LARGE");
        var farBeyond = http.upload(token, "a.png", Arrays.copyOf(atLimit, 64 * 1024 * 1024), Map.of("kind", "PHOTO"));
        assertThat(farBeyond.status()).isEqualTo(413);
    }

    @Test
    void what_is_missing_or_wrong_beside_the_file_is_told_by_name() throws Exception {
        String token = http.token("welder1");

        var noKind = http.upload(token, "a.png", png(), Map.of());
        var strangeKind = http.upload(token, "a.png", png(), Map.of("kind", "VIDEO"));
        var farAway = http.upload(token, "a.png", png(), Map.of("kind", "PHOTO", "latitude", "91", "longitude", "0"));
        var noTime = http.upload(token, "a.png", png(), Map.of("kind", "PHOTO", "takenAt", "yesterday"));

        assertThat(noKind.body().at("/errors/0/field").asText()).isEqualTo("kind");
        assertThat(strangeKind.body().at("/errors/0/code").asText()).isEqualTo("NOT_ONE_OF");
        assertThat(farAway.status()).isEqualTo(422);
        assertThat(farAway.body().at("/errors/0/field").asText()).isEqualTo("latitude");
        assertThat(noTime.body().at("/errors/0/field").asText()).isEqualTo("takenAt");
        assertThat(noTime.text()).doesNotContain("java.");
        assertThat(http.post("/api/v1/files", "{}", "Content-Type", "application/json", "Authorization",
                "Bearer " + token).status()).isEqualTo(415);
    }

    private Http.Answer get(String path, String account) {
        return http.get(path, "Authorization", "Bearer " + http.token(account));
    }

    private static byte[] png() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
