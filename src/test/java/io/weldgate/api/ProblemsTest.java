package io.weldgate.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WeldgateTest
class ProblemsTest {

    @LocalServerPort
    private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{                                 | 400 | MALFORMED_JSON",
        "-                                 | 400 | MALFORMED_JSON",
        "[]                                | 422 | INVALID_INPUT",
        "7                                 | 422 | INVALID_INPUT",
        "{}                                | 422 | INVALID_INPUT",
        "{'username':{},'password':'x'}    | 422 | INVALID_INPUT"})
    void a_bad_body_is_named_for_what_it_is(String body, int status, String code) {
        var answer = http.post("/api/v1/token", body.replace('\'', '"'), "Content-Type", "application/json");

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().get("code").asText()).isEqualTo(code);
        assertThat(answer.body().get("status").asInt()).isEqualTo(status);
        assertThat(answer.body().get("detail").asText()).isNotBlank();
        assertThat(answer.body().get("instance").asText()).isEqualTo("/api/v1/token");
    }

    @Test
    void wrong_input_is_told_field_by_field() {
        var answer = http.json("/api/v1/token", Map.of("username", "welder1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo("password");
        assertThat(answer.body().at("/errors/0/code").asText()).isEqualTo("REQUIRED");
        assertThat(answer.body().at("/errors/0/message").asText()).isNotBlank();
    }

    @Test
    void a_missing_body_and_json_that_is_nested_without_end_are_refused() {
        String bearer = "Bearer " + http.token("welder1");
        var missing = http.post("/api/v1/permits", "", "Content-Type", "application/json", "Authorization", bearer);
        var nested = http.post("/api/v1/permits", "{\"a\":" + "[".repeat(100_000), "Content-Type", "application/json",
                "Authorization", bearer);

        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.body().get("code").asText()).isEqualTo("BODY_MISSING");
        assertThat(nested.status()).isEqualTo(400);
        assertThat(nested.body().get("code").asText()).isEqualTo("JSON_TOO_DEEP");
    }

    @Test
    void a_body_larger_than_any_honest_one_is_refused_whether_it_says_its_length_or_not() {
        byte[] large = new byte[2 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) ' ');
        var told = http.send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofByteArray(large)),
                "/api/v1/token", "Content-Type", "application/json");
        var untold = http.send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofInputStream(
                () -> new java.io.ByteArrayInputStream(large))), "/api/v1/token", "Content-Type", "application/json");

        assertThat(told.status()).isEqualTo(413);
        assertThat(untold.status()).isEqualTo(413);
        assertThat(untold.body().get("code").asText()).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void another_method_another_format_and_another_address_are_told_apart() {
        String bearer = "Bearer " + http.token("welder1");
        var method = http.get("/api/v1/token", "Authorization", bearer);
        var format = http.post("/api/v1/token", "<login/>", "Content-Type", "application/xml");
        var address = http.get("/api/v1/nowhere", "Authorization", bearer);
        var accept = http.get("/api/v1/me", "Authorization", bearer, "Accept", "image/png");

        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).isEqualTo("POST");
        assertThat(format.status()).isEqualTo(415);
        assertThat(address.status()).isEqualTo(404);
        assertThat(address.body().get("code").asText()).isEqualTo("NOT_FOUND");
        assertThat(accept.status()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({"page, 2147483647", "from, %2B99999-01-01T00:00:00Z", "to, -99999-01-01T00:00:00Z"})
    void a_page_or_a_time_beyond_what_can_be_looked_up_is_out_of_range(String parameter, String value) {
        var answer = http.get("/api/v1/permits?" + parameter + "=" + value, "Authorization",
                "Bearer " + http.token("welder1"), "Accept-Language", "en");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo(parameter);
        assertThat(answer.body().at("/errors/0/code").asText()).isEqualTo("OUT_OF_RANGE");
    }

    @Test
    void nothing_tells_what_the_platform_is_made_of() {
        String bearer = "Bearer " + http.token("welder1");
        for (String path : new String[] {"/api/v1/files/x", "/api/v1/permits/%27%20OR%201=1",
                "/api/v1/tasks/$%7B7*7%7D",
            "/api/v1/permits?status=NO_SUCH", "/api/v1/permits?page=-1", "/api/v1/permits?from=yesterday"}) {
            var answer = http.get(path, "Authorization", bearer);

            assertThat(answer.status()).as(path + answer.text()).isBetween(400, 499);
            assertThat(answer.text()).as(path).doesNotContain("Exception", "springframework", "io.weldgate", "SELECT");
        }
    }

    @Test
    void the_description_is_openapi_3_1_with_the_bearer_scheme_and_the_problem() {
        var description = http.get("/v3/api-docs");

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.body().get("openapi").asText()).startsWith("3.1");
        assertThat(description.body().at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
        assertThat(description.body().at("/components/schemas/Problem/properties/code/type").asText())
                .isEqualTo("string");
        assertThat(description.body().at("/paths/~1api~1v1~1token/post/responses/default/content").has(
                "application/problem+json")).isTrue();
    }

    @Test
    void the_warrants_keys_are_public_and_only_their_public_half() {
        var keys = http.get("/.well-known/jwks.json");

        assertThat(keys.status()).isEqualTo(200);
        assertThat(keys.body().at("/keys/0/kty").asText()).isEqualTo("EC");
        assertThat(keys.body().at("/keys/0").has("d")).isFalse();
    }
}
