package io.weldgate.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class NotificationSettingsTest {

    @Test
    void the_webhook_is_told_of_everything_urgent_unless_it_is_set_otherwise() {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("weldgate.notification", NotificationSettings.class);

        assertThat(settings.webhook().kinds())
                .containsAll(Arrays.stream(NoticeKind.values()).filter(NoticeKind::urgent).toList());
    }
}
