package io.weldgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final String HUAWEI = "$oc/devices/{deviceId}/sys/commands/response/request_id={commandId}";

    private final Topics topics = new Topics("a/{deviceId}/up", "a/{deviceId}/commands/#",
            "a/{deviceId}/commands/request_id={commandId}", "a/{deviceId}/commands/response/#", HUAWEI);

    @Test
    void reads_back_what_it_writes_under_any_template() {
        assertThat(topics.answer("T-1", "c-1")).isEqualTo("$oc/devices/T-1/sys/commands/response/request_id=c-1");
        assertThat(Topics.read(HUAWEI, topics.answer("T-1", "c-1")))
                .hasValue(Map.of("deviceId", "T-1", "commandId", "c-1"));
        assertThat(Topics.filter(HUAWEI)).isEqualTo("$oc/devices/+/sys/commands/response/+");
        assertThat(topics.commandId("a/T-1/commands/request_id=7")).hasValue("7");
    }

    @Test
    void reads_nothing_out_of_another_topic() {
        assertThat(Topics.read(topics.up(), "a/T-1/up/more")).isEmpty();
        assertThat(Topics.read(topics.up(), "a/T-1/x/up")).isEmpty();
        assertThat(topics.commandId("a/T-1/commands/response/request_id=7")).isEmpty();
    }

    @Test
    void lets_no_wildcard_into_a_topic() {
        assertThatIllegalArgumentException().isThrownBy(() -> topics.command("+", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> topics.command("T/1", "c"));
    }
}
