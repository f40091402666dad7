package io.weldgate.terminal;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.weldgate.operating.About;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes what terminals send, over a session that the broker keeps while this node is away, and acknowledges a message
 * only when the database has it. The broker hands over no more than {@link MqttSettings#unacknowledged()} at a time.
 */
@Component
class Receiving implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Receiving.class);

    private final MqttSettings settings;
    private final Topics topics;
    private final Understanding understanding;
    private final Persevering persevering;
    private final Complaints complaints;
    private final Clock clock;
    private final Connections connections;
    private volatile Mqtt5AsyncClient client;
    private volatile CompletableFuture<Void> subscribed = new CompletableFuture<>();
    private volatile Lanes lanes;

    Receiving(Connections connections, MqttSettings settings, Topics topics, Understanding understanding,
            Persevering persevering, Complaints complaints, Clock clock) {
        this.settings = settings;
        this.topics = topics;
        this.understanding = understanding;
        this.persevering = persevering;
        this.complaints = complaints;
        this.clock = clock;
        this.connections = connections;
    }

    @Override
    public synchronized void start() {
        lanes = new Lanes(settings.lanes(), settings.unacknowledged());
        // a new client each time: one that was told to disconnect forgets whom it delivers to
        Mqtt5AsyncClient fresh = connections.create("", context -> subscribe());
        client = fresh;
        // before connecting: a resumed session delivers at once
        fresh.publishes(MqttGlobalPublishFilter.ALL, this::arrived, true);
        fresh.connectWith().cleanStart(false).sessionExpiryInterval(settings.session().toSeconds())
                .keepAlive((int) settings.keepAlive().toSeconds())
                .restrictions().receiveMaximum(settings.unacknowledged()).applyRestrictions().send();
    }

    /** On every connect, since the broker may have lost the session; subscribing again changes nothing if not. */
    private void subscribe() {
        subscribed = CompletableFuture.allOf(Stream.of(topics.up(), topics.answer()).map(Topics::filter)
                .map(this::subscribe).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<?> subscribe(String filter) {
        return client.subscribeWith().topicFilter(filter).qos(MqttQos.AT_LEAST_ONCE).send()
                .whenComplete((ack, failure) -> {
            if (failure != null) {
                log.error("cannot subscribe to {}: {}", filter, failure.toString());
            }
        });
    }

    /** On the client's own thread, which must not wait. */
    private void arrived(Mqtt5Publish message) {
        Instant now = clock.instant();
        String topic = message.getTopic().toString();
        String sender = understanding.sender(topic).orElse(topic);
        Lanes open = lanes;
        if (open == null || !open.offer(sender, () -> take(message, topic, sender, now))) {
            complaints.about(sender, Complaints.SHED,
                    new IllegalStateException("this node is stopping or has more than it can take"));
        }
    }

    private void take(Mqtt5Publish message, String topic, String sender, Instant arrivedAt) {
        if (About.DEVICE.within(sender, () -> persevering.done(sender,
                () -> understanding.take(topic, message.getPayloadAsBytes(), arrivedAt)))) {
            message.acknowledge();
        }
    }

    /** And subscribed: before that nothing comes. */
    boolean connected() {
        Mqtt5AsyncClient current = client;
        return current != null && current.getState().isConnected() && subscribed.isDone()
                && !subscribed.isCompletedExceptionally();
    }

    @Override
    public synchronized void stop() {
        if (lanes != null) {
            lanes.close(settings.patience());
            client.disconnect();
            lanes = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return lanes != null;
    }

    /** Before the web server, which starts last and stops first. */
    @Override
    public int getPhase() {
        return 0;
    }
}
