package io.weldgate.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAckReasonCode;
import io.weldgate.Outside;
import io.weldgate.WeldgateTest.Impatient;
import io.weldgate.api.Http;
import io.weldgate.story.Chip;
import io.weldgate.story.Crew;
import io.weldgate.story.Job;
import io.weldgate.story.OwnProcess;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.terminal.PlayedTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A HiveMQ that stands by itself, with the extension that is built of this project, asks the application. */
@ExtendWith(Impatient.class)
class GateTrial {

    static final Path EXTENSION = Path.of("target", "hivemq-extensions", "weldgate-gate");

    private static final String SECRET = "a secret between broker and platform";
    private static final String PLATFORM_PASSWORD = "of the platform alone";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static OwnBroker broker;
    private static OwnProcess application;

    @BeforeAll
    static void brokerAndApplicationStart() throws IOException {
        broker = new OwnBroker(EXTENSION);
        application = new OwnProcess(broker.settings(PLATFORM_PASSWORD, "--weldgate.gate.secret=" + SECRET,
                "--weldgate.simulator.terminals=0", "--weldgate.limits.residual-fire-watch=PT1S"));
        Path secret = Files.writeString(Files.createTempFile(Path.of("target"), "gate", ".secret"), SECRET + "\n");
        String nobody = "http://127.0.0.1:" + Outside.freePort();
        broker.told("WELDGATE_GATE_SECRET_FILE", secret.toString())
                .told("WELDGATE_GATE_PLATFORM_PASSWORD", PLATFORM_PASSWORD)
                .told("WELDGATE_GATE_ADDRESSES", nobody + ", http://127.0.0.1:" + application.httpPort()).started();
        application.started();
    }

    @AfterAll
    static void bothEnd() {
        try (OwnBroker first = broker; OwnProcess second = application) {
            assertThat(first).isNotNull();
        }
    }

    @Test
    void a_terminal_enters_under_its_own_name_and_password_and_in_no_other_way() {
        enters("T-0100", "T-0100", "weldgate-demo-T-0100");
        enters("T-0100", "T-0100.second", "weldgate-demo-T-0100");

        assertThat(refused("T-0100", "T-0100", "wrong")).isEqualTo(Mqtt5ConnAckReasonCode.NOT_AUTHORIZED);
        refused("T-0100", "T-0101", "weldgate-demo-T-0100");
        refused("T-0100", "T-0100x", "weldgate-demo-T-0100");
        refused("T-0100", "T-0101", "weldgate-demo-T-0101");
        refused("T-unknown", "T-unknown", "weldgate-demo-T-unknown");
        refused("T-0100", "T-0100", "");
        refused(BrokerAccess.PLATFORM, BrokerAccess.PLATFORM, "weldgate-demo-T-0100");
    }

    @Test
    void a_terminal_says_and_hears_what_is_its_own() {
        for (String topic : new String[] {"weldgate/devices/T-0101/up", "elsewhere",
            "weldgate/devices/T-0100/commands/request_id=1"}) {
            try (PlayedTerminal terminal = entered("T-0100", "T-0100.p", "weldgate-demo-T-0100")) {
                assertThatExceptionOfType(Mqtt5PubAckException.class)
                        .isThrownBy(() -> terminal.publish(topic, new byte[0]));
            }
        }
        try (PlayedTerminal terminal = entered("T-0100", "T-0100.s", "weldgate-demo-T-0100")) {
            for (String filter : new String[] {"#", "weldgate/devices/T-0101/commands/#", "weldgate/devices/+/up"}) {
                assertThatExceptionOfType(Mqtt5SubAckException.class).isThrownBy(() -> terminal.subscribe(filter));
            }
            terminal.listen();
        }
    }

    @Test
    void a_permit_leads_to_a_live_machine_through_it_and_to_a_locked_one() {
        try (Chip chip = new Chip(broker.access(), "T-0100")) {
            Job job = Job.appliedFor(new Crew(application.httpPort()), "M-0100").working();
            assertThat(chip.unlocks()).isNotEmpty();

            job.closed();
            chip.isLocked("WORK_OVER");
        }
    }

    @Test
    void nobody_but_the_platform_enters_while_the_platform_is_away() {
        enters("T-0101", "T-0101", "weldgate-demo-T-0101");
        application.killed();
        try {
            assertThat(refused("T-0101", "T-0101", "weldgate-demo-T-0101"))
                    .isEqualTo(Mqtt5ConnAckReasonCode.SERVER_UNAVAILABLE);
            enters(BrokerAccess.PLATFORM, BrokerAccess.PLATFORM + ".other", PLATFORM_PASSWORD);
        } finally {
            application.started();
        }
        enters("T-0101", "T-0101", "weldgate-demo-T-0101");
    }

    @Test
    void the_address_it_asks_opens_by_its_secret_and_the_secret_opens_nothing_else() {
        Http http = new Http(application.httpPort());
        String question = "device=T-0100&password=weldgate-demo-T-0100";

        var answer = http.post("/api/v1/gate/admissions", question, "Content-Type", FORM, "Authorization",
                "Bearer " + SECRET);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(http.post("/api/v1/gate/admissions", question, "Content-Type", FORM).status()).isEqualTo(401);
        for (String other : new String[] {"Bearer " + SECRET + "x", "Bearer ", "Basic " + SECRET,
            "Bearer " + http.token("admin")}) {
            assertThat(http.post("/api/v1/gate/admissions", question, "Content-Type", FORM, "Authorization", other)
                    .status()).as(other).isEqualTo(401);
        }
        assertThat(http.get("/api/v1/me", "Authorization", "Bearer " + SECRET).status()).isEqualTo(401);
        assertThat(http.post("/api/v1/gate/admissions", "device=T-0100", "Content-Type", FORM, "Authorization",
                "Bearer " + SECRET).status()).as("no certificates are agreed on").isEqualTo(403);
    }

    @Test
    void a_broker_whose_extension_lacks_its_secret_lets_nobody_in() throws IOException {
        try (OwnBroker unset = new OwnBroker(EXTENSION).told("WELDGATE_GATE_PLATFORM_PASSWORD", PLATFORM_PASSWORD)
                .started()) {
            assertThatExceptionOfType(Mqtt5ConnAckException.class).isThrownBy(() -> new PlayedTerminal(unset.access(),
                    BrokerAccess.PLATFORM, BrokerAccess.PLATFORM, PLATFORM_PASSWORD).close());
            assertThat(Files.readString(unset.log())).contains("secret is missing: set it in conf/gate.properties "
                    + "or as WELDGATE_GATE_SECRET");
        }
    }

    private static PlayedTerminal entered(String user, String clientId, String password) {
        return new PlayedTerminal(broker.access(), user, clientId, password);
    }

    private static void enters(String user, String clientId, String password) {
        entered(user, clientId, password).close();
    }

    private static Mqtt5ConnAckReasonCode refused(String user, String clientId, String password) {
        try (PlayedTerminal admitted = entered(user, clientId, password)) {
            throw new AssertionError(user + " entered as " + clientId + " " + admitted);
        } catch (Mqtt5ConnAckException e) {
            return e.getMqttMessage().getReasonCode();
        }
    }
}
