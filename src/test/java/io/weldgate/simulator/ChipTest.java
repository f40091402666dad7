package io.weldgate.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class ChipTest {

    private static final Instant NOW = Instant.now();
    private static final ECKey PLATFORM = key();
    private static final ECKey FORGER = key();

    private final Chip chip = new Chip("T-0001",
            new PublishedKeys(new ImmutableJWKSet<>(new JWKSet(PLATFORM.toPublicJWK())), Duration.ofSeconds(5)));

    @Test
    void opens_with_a_good_warrant_and_locks_itself_when_the_lease_lapses() {
        assertThat(unlock("a", 1, warrant(PLATFORM, "T-0001", "P-1", 1)).code()).isEqualTo(200);

        assertThat(chip.live(NOW)).isTrue();
        assertThat(chip.live(NOW.plusSeconds(119))).isTrue();
        assertThat(chip.live(NOW.plusSeconds(120))).isFalse();
    }

    @Test
    void stays_locked_without_a_warrant_of_the_platform_for_this_terminal_permit_and_number() {
        assertThat(unlock("a", 1, warrant(FORGER, "T-0001", "P-1", 1)).message()).isEqualTo("WARRANT_INVALID");
        assertThat(unlock("b", 1, warrant(PLATFORM, "T-0002", "P-1", 1)).message()).isEqualTo("WARRANT_INVALID");
        assertThat(unlock("c", 1, warrant(PLATFORM, "T-0001", "P-2", 1)).message())
                .isEqualTo("WARRANT_FOR_SOMETHING_ELSE");
        assertThat(unlock("d", 2, warrant(PLATFORM, "T-0001", "P-1", 1)).message())
                .isEqualTo("WARRANT_FOR_SOMETHING_ELSE");
        assertThat(renew("e", 3, "nobody's", NOW).message()).isEqualTo("NO_WARRANT");
        assertThat(chip.live(NOW)).isFalse();
    }

    @Test
    void a_renewal_prolongs_a_running_lease_and_revives_no_lapsed_one() {
        unlock("a", 1, warrant(PLATFORM, "T-0001", "P-1", 1));

        assertThat(renew("b", 2, "w-1", NOW.plusSeconds(60)).code()).isEqualTo(200);
        assertThat(chip.live(NOW.plusSeconds(179))).isTrue();
        assertThat(renew("c", 3, "w-1", NOW.plusSeconds(181)).message()).isEqualTo("NO_WARRANT");
        assertThat(chip.live(NOW.plusSeconds(181))).isFalse();
    }

    @Test
    void repeats_its_answer_to_a_repeated_command_and_takes_no_old_number() {
        String warrant = warrant(PLATFORM, "T-0001", "P-1", 5);
        unlock("a", 5, warrant);
        chip.obey("b", json("{\"actionCode\":\"0\",\"content\":{\"seq\":6,\"reason\":\"REVOKED\"}}"), NOW);

        assertThat(unlock("a", 5, warrant).code()).isEqualTo(200);
        assertThat(unlock("c", 5, warrant).message()).isEqualTo("OLD_SEQUENCE");
        assertThat(chip.live(NOW)).isFalse();
    }

    @Test
    void takes_no_command_after_its_time() {
        String late = ("{\"actionCode\":\"1\",\"content\":{\"seq\":1,\"permitNo\":\"P-1\",\"leaseSeconds\":120,"
                + "\"notAfter\":%d,\"warrant\":\"%s\"}}")
                .formatted(NOW.minusSeconds(1).toEpochMilli(), warrant(PLATFORM, "T-0001", "P-1", 1));

        assertThat(chip.obey("a", json(late), NOW).message()).isEqualTo("TOO_LATE");
    }

    private Reply unlock(String commandId, long seq, String warrant) {
        return chip.obey(commandId,
                json(("{\"actionCode\":\"1\",\"content\":{\"seq\":%d,\"permitNo\":\"P-1\",\"leaseSeconds\":120,"
                + "\"notAfter\":%d,\"warrant\":\"%s\"}}")
                .formatted(seq, NOW.plusSeconds(20).toEpochMilli(), warrant)), NOW);
    }

    private Reply renew(String commandId, long seq, String warrantId, Instant at) {
        return chip.obey(commandId,
                json(("{\"actionCode\":\"1\",\"content\":{\"seq\":%d,\"permitNo\":\"P-1\",\"leaseSeconds\":120,"
                + "\"notAfter\":%d,\"warrantId\":\"%s\"}}")
                .formatted(seq, at.plusSeconds(20).toEpochMilli(), warrantId)), at);
    }

    private static String warrant(ECKey key, String deviceId, String permitNo, long seq) {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                    new JWTClaimsSet.Builder().audience(deviceId).jwtID("w-1")
                    .notBeforeTime(Date.from(NOW.minusSeconds(1)))
                            .expirationTime(Date.from(NOW.plusSeconds(20))).claim("seq", seq)
                            .claim("permitNo", permitNo).build());
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
