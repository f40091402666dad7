package io.weldgate.trial;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.exceptions.ConnectionClosedException;
import com.hivemq.client.mqtt.exceptions.ConnectionFailedException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import io.weldgate.WeldgateTest.Impatient;
import io.weldgate.story.Crew;
import io.weldgate.story.OwnProcess;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.terminal.PlayedTerminal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever speaks to the broker over TLS, the platform included, shows a certificate that bears his name. */
@ExtendWith(Impatient.class)
class CertificateTrial {

    private static final String SECRET = "a secret between broker and platform";
    private static final String PLATFORM_PASSWORD = "of the platform alone";
    private static final String NONE = "";

    private static Authority authority;
    private static Authority stranger;
    private static OwnBroker broker;
    private static OwnProcess application;
    private static Path one;
    private static Path platform;

    @BeforeAll
    static void everybodyGetsACertificate() {
        authority = new Authority();
        stranger = new Authority();
        one = authority.issues("T-0100");
        platform = authority.issues(BrokerAccess.PLATFORM);
        broker = new OwnBroker(GateTrial.EXTENSION);
        String bundle = "--spring.ssl.bundle.jks.broker.";
        application = new OwnProcess("--weldgate.mqtt.host=127.0.0.1", "--weldgate.mqtt.port=" + broker.encryptedPort(),
                "--weldgate.mqtt.password=" + PLATFORM_PASSWORD, "--weldgate.mqtt.ssl-bundle=broker",
                bundle + "truststore.location=file:" + authority.trust(),
                bundle + "truststore.password=" + Authority.PASSWORD,
                bundle + "keystore.location=file:" + platform,
                bundle + "keystore.password=" + Authority.PASSWORD, "--weldgate.gate.secret=" + SECRET,
                "--weldgate.gate.certificates=true", "--weldgate.simulator.terminals=0");
        broker.told("WELDGATE_GATE_SECRET", SECRET).told("WELDGATE_GATE_PLATFORM_PASSWORD", PLATFORM_PASSWORD)
                .told("WELDGATE_GATE_ADDRESSES", "http://127.0.0.1:" + application.httpPort())
                .told("BROKER_CLIENT_CERTIFICATES", "REQUIRED").told("BROKER_KEYSTORE_PASSWORD", Authority.PASSWORD)
                .told("BROKER_KEYSTORE", authority.issues("broker").toString())
                .told("BROKER_TRUSTSTORE", authority.trust().toString()).started();
        application.started();
    }

    @AfterAll
    static void bothEnd() {
        broker.close();
        application.close();
    }

    @Test
    void a_terminal_enters_by_its_certificate_alone_and_the_platform_hears_it() {
        Crew crew = new Crew(application.httpPort());
        try (PlayedTerminal terminal = entered("T-0100", NONE, one)) {
            terminal.listen();
            terminal.says("{\"actionCode\":\"00\",\"content\":{\"firmware\":\"1.0\",\"iccid\":\"8986\"}}");

            await().until(() -> crew.machine("M-0100").get("online").asBoolean());
        }
        entered("T-0100", "weldgate-demo-T-0100", one).close();
    }

    @Test
    void a_certificate_opens_for_the_name_it_bears_and_a_wrong_password_is_not_overlooked() {
        refused("T-0101", NONE, one);
        refused("T-0101", "weldgate-demo-T-0101", one);
        refused("T-0100", "wrong", one);
        refused("T-9999", NONE, authority.issues("T-9999"));
        refused(BrokerAccess.PLATFORM, NONE, platform);
        refused(BrokerAccess.PLATFORM, PLATFORM_PASSWORD, one);
    }

    @Test
    void nobody_gets_as_far_without_a_certificate_of_this_authority() {
        for (Path none : new Path[] {null, stranger.issues("T-0100")}) {
            assertThatThrownBy(() -> entered("T-0100", "weldgate-demo-T-0100", none).close())
                    .isInstanceOfAny(ConnectionFailedException.class, ConnectionClosedException.class)
                    .hasStackTraceContaining("SSLHandshakeException").hasStackTraceContaining("certificate");
        }
    }

    private static PlayedTerminal entered(String user, String password, Path certificate) {
        return new PlayedTerminal(new BrokerAccess("127.0.0.1", broker.encryptedPort(), "", "", true), user,
                user + ".trial", password, authority.encryption(certificate));
    }

    private static void refused(String user, String password, Path certificate) {
        assertThatExceptionOfType(Mqtt5ConnAckException.class).as(user + " with " + certificate)
                .isThrownBy(() -> entered(user, password, certificate).close());
    }
}
