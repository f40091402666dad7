package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Browser;
import io.weldgate.api.Http;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who verifies a certificate by hand shows what he has seen on the issuer's own page. */
class CertificatePicturesTest extends CertificatesFixture {

    private static final String PICTURE = REGISTER + "/C-0101/screenshot";

    private static final byte[] ANSWER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Http http;

    @BeforeEach
    void aClient() {
        http = new Http(port);
    }

    @Test
    void a_verification_by_hand_needs_a_picture_of_ones_own_and_another_way_needs_none() {
        ObjectNode row = byHand();
        assertThat(RegisterClient.code(registers.post(REGISTER, row, "safety1"))).isEqualTo("SCREENSHOT_MISSING");
        row.putArray("screenshot").add(uploaded("welder1"));
        assertThat(RegisterClient.code(registers.post(REGISTER, row, "safety1"))).isEqualTo("NO_SUCH_FILE");
        row.putArray("screenshot").add(uploaded("safety1"));
        assertThat(registers.post(REGISTER, row, "safety1").status()).isEqualTo(201);
        int changes = history().size();
        assertThat(registers.post(REGISTER, row, "safety1").status()).as("sent twice").isEqualTo(200);
        assertThat(registers.put(REGISTER, "C-0101", row, "safety1").status()).isEqualTo(200);
        assertThat(history()).as("the same once more").hasSize(changes);

        row.putArray("screenshot");
        assertThat(registers.put(REGISTER, "C-0101", row.put("stateReason", "seen"), "safety3").status())
                .as("what is not verified anew keeps its picture").isEqualTo(200);
        assertThat(registers.get(PICTURE, "safety1").status()).isEqualTo(200);
        assertThat(RegisterClient.code(registers.put(REGISTER, "C-0101", row.put("verificationNote", "again"),
                "safety3"))).isEqualTo("SCREENSHOT_MISSING");
        String second = uploaded("safety3");
        row.putArray("screenshot").add(second);
        assertThat(registers.put(REGISTER, "C-0101", row, "safety3").status()).isEqualTo(200);
        assertThat(history()).last().asString().contains(second);
    }

    @Test
    void whoever_sees_the_certificate_sees_its_picture_and_each_look_is_on_the_trail() {
        ObjectNode row = byHand();
        row.putArray("screenshot").add(uploaded("safety1"));
        registers.post(REGISTER, row, "safety1");

        assertThat(registers.bytes(PICTURE, "em1")).isEqualTo(ANSWER);
        for (String stranger : List.of("safety2", "em2")) {
            assertThat(registers.get(PICTURE, stranger).status()).as(stranger).isEqualTo(404);
        }
        assertThat(registers.get(PICTURE, "welder3").status()).isEqualTo(403);
        assertThat(registers.get(REGISTER + "/C-welder3/screenshot", "safety1").status()).as("has none").isEqualTo(404);
        assertThat(database.queryForList("select actor from audit_entry where subject = 'certificates:C-0101' "
                + "and step = 'certificate.picture_looked' and at > utc_timestamp() - interval 1 minute", String.class))
                .endsWith("em1");
        var officer = new Browser(port).signedIn("safety3", "weldgate-demo");
        assertThat(officer.get("/registers/certificates/rows/C-0101").text())
                .contains("/registers/certificates/rows/C-0101/screenshot", "SHA-256");
        assertThat(officer.get("/registers/certificates/rows/C-0101/screenshot").status()).isEqualTo(200);
        assertThat(officer.get("/registers/certificates/rows/C-welder3").text()).doesNotContain("/screenshot");
    }

    private ObjectNode byHand() {
        return registers.examples(REGISTER, "safety1").put("verification", "MANUAL").put("official", "EQUAL");
    }

    private String uploaded(String account) {
        return http.upload(http.token(account), "query.pdf", ANSWER, Map.of("kind", "DOCUMENT")).body()
                .get("fileId").asText();
    }
}
