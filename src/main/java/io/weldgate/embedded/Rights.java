package io.weldgate.embedded;

import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission.MqttActivity;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission.Retain;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission.SharedSubscription;
import com.hivemq.extension.sdk.api.services.builder.Builders;
import io.weldgate.terminal.Topics;
import java.util.List;

/** What an admitted client may publish and subscribe; everything else is refused. */
class Rights {

    private final Topics topics;

    Rights(Topics topics) {
        this.topics = topics;
    }

    List<TopicPermission> of(String user) {
        return Admission.isPlatform(user) ? ofPlatform() : ofTerminal(user);
    }

    private List<TopicPermission> ofTerminal(String deviceId) {
        return List.of(
                permission(Topics.of(topics.up(), deviceId), MqttActivity.PUBLISH),
                permission(Topics.of(topics.answers(), deviceId), MqttActivity.PUBLISH),
                permission(Topics.of(topics.commands(), deviceId), MqttActivity.SUBSCRIBE));
    }

    private List<TopicPermission> ofPlatform() {
        return List.of(
                permission(Topics.filter(topics.up()), MqttActivity.SUBSCRIBE),
                permission(Topics.filter(topics.answers()), MqttActivity.SUBSCRIBE),
                permission(Topics.filter(topics.commands()), MqttActivity.PUBLISH));
    }

    /** Nothing is retained: a retained command would fire at a terminal's next connect, long after its time. */
    private static TopicPermission permission(String topicFilter, MqttActivity activity) {
        return Builders.topicPermission().topicFilter(topicFilter).activity(activity).retain(Retain.NOT_RETAINED)
                .sharedSubscription(SharedSubscription.NOT_SHARED).build();
    }
}
