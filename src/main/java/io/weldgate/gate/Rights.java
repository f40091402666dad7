package io.weldgate.gate;

import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission.MqttActivity;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission.Retain;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission.SharedSubscription;
import com.hivemq.extension.sdk.api.services.builder.Builders;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an admitted client may publish and subscribe; everything else is refused.
 *
 * @param says  filters of the topics that it may publish
 * @param hears that it may subscribe
 */
public record Rights(List<String> says, List<String> hears) {

    List<TopicPermission> permissions() {
        return Stream.concat(says.stream().map(it -> permission(it, MqttActivity.PUBLISH)),
                hears.stream().map(it -> permission(it, MqttActivity.SUBSCRIBE))).toList();
    }

    /** Nothing is retained: a retained command would fire at a terminal's next connect, long after its time. */
    private static TopicPermission permission(String topicFilter, MqttActivity activity) {
        return Builders.topicPermission().topicFilter(topicFilter).activity(activity).retain(Retain.NOT_RETAINED)
                .sharedSubscription(SharedSubscription.NOT_SHARED).build();
    }
}
