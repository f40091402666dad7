package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Http;
import io.weldgate.keyring.SigningKeys;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@WeldgateTest
class TokenTest {

    @LocalServerPort
    private int port;
    @Autowired
    private SigningKeys keys;
    @Autowired
    private JdbcClient database;
    @Autowired
    @Qualifier("passwordEncoder")
    private PasswordEncoder shipped;
    private Http http;

    @BeforeEach
    void forgetFailures() {
        http = new Http(port);
        database.sql("DELETE FROM attempt").update();
    }

    @Test
    void account_and_password_get_a_token_that_says_who_one_is() {
        var answer = http.json("/api/v1/token", Map.of("username", "welder1", "password", "weldgate-demo"));
        var me = me(answer.body().get("token").asText());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(OffsetDateTime.parse(answer.body().get("expiresAt").asText())).isAfter(OffsetDateTime.now());
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body().get("account").asText()).isEqualTo("welder1");
        assertThat(me.body().get("roles")).extracting(it -> it.asText()).containsExactly("WELDER");
        assertThat(me.body().at("/unit/code").asText()).isEqualTo("U-0001");
    }

    @Test
    void an_official_has_a_department_and_an_area_instead_of_a_unit() {
        var me = me(http.token("em1")).body();

        assertThat(me.get("unit").isNull()).isTrue();
        assertThat(me.at("/department/code").asText()).isEqualTo("D-EM");
        assertThat(me.at("/area/code").asText()).isEqualTo("150621");
    }

    @Test
    void without_a_token_the_api_answers_401_with_what_to_do_in_chinese_or_english() {
        var chinese = http.get("/api/v1/me");
        var english = http.get("/api/v1/me", "Accept-Language", "en-GB,en;q=0.9");

        assertThat(chinese.status()).isEqualTo(401);
        assertThat(chinese.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(chinese.header("Content-Type")).startsWith("application/problem+json");
        assertThat(chinese.body().get("code").asText()).isEqualTo("NOT_SIGNED_IN");
        assertThat(chinese.body().get("title").asText()).isEqualTo("未登录或登录已失效");
        assertThat(english.body().get("title").asText()).isEqualTo("Not signed in, or no longer");
    }

    @Test
    void a_token_that_is_expired_unsigned_foreign_or_meant_for_others_is_refused() throws Exception {
        ECKey ours = keys.current("token");
        var valid = claims();

        assertThat(me(signed(ours, valid.build())).status()).isEqualTo(200);
        assertThat(me(signed(ours, claims().expirationTime(Date.from(Instant.now().minusSeconds(1))).build())).status())
                .isEqualTo(401);
        assertThat(me(signed(ours, claims().audience("someone else").build())).status()).isEqualTo(401);
        assertThat(me(signed(ours, claims().issuer("someone else").build())).status()).isEqualTo(401);
        assertThat(me(signed(ours, claims().subject("nobody").build())).status()).isEqualTo(401);
        assertThat(me(signed(keys.current("warrant"), valid.build())).status()).isEqualTo(401);
        assertThat(me(new PlainJWT(valid.build()).serialize()).status()).isEqualTo(401);
        assertThat(me("not a token").status()).isEqualTo(401);
    }

    @Test
    void a_disabled_account_is_refused_at_once_although_its_token_is_still_good() {
        String token = http.token("ps1");
        database.sql("UPDATE account SET enabled = false WHERE account = 'ps1'").update();
        try {
            assertThat(me(token).status()).isEqualTo(401);
            assertThat(http.json("/api/v1/token", Map.of("username", "ps1", "password", "weldgate-demo")).status())
                    .isEqualTo(401);
        } finally {
            database.sql("UPDATE account SET enabled = true WHERE account = 'ps1'").update();
        }
        assertThat(me(token).status()).isEqualTo(200);
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_request() {
        String token = http.token("fr1");
        database.sql("UPDATE account_role SET role = 'GRID_OFFICER' WHERE account = 'fr1'").update();
        try {
            assertThat(me(token).body().get("roles")).extracting(it -> it.asText()).containsExactly("GRID_OFFICER");
        } finally {
            database.sql("UPDATE account_role SET role = 'FIRE_RESCUE' WHERE account = 'fr1'").update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"welder1 ", " welder1", "Welder1"})
    void another_spelling_of_an_account_is_another_account_that_does_not_exist(String spelling) throws Exception {
        String token = signed(keys.current("token"), claims().subject(spelling).build());

        assertThat(http.json("/api/v1/token", Map.of("username", spelling, "password", "weldgate-demo")).status())
                .isEqualTo(401);
        assertThat(me(token).status()).isEqualTo(401);
    }

    @Test
    void passwords_are_stored_as_bcrypt_hashes() {
        assertThat(database.sql("SELECT password_hash FROM account").query(String.class).list())
                .hasSizeGreaterThan(20).allMatch(it -> it.startsWith("$2a$"));
        assertThat(shipped.encode("weldgate-demo")).as("outside these tests").startsWith("$2a$10$");
    }

    private Http.Answer me(String token) {
        return http.get("/api/v1/me", "Authorization", "Bearer " + token);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer("weldgate").audience("weldgate-api").subject("welder1")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private static String signed(ECKey key, JWTClaimsSet claims) throws Exception {
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
