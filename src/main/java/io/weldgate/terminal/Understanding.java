package io.weldgate.terminal;

import io.weldgate.registry.Terminals;
import io.weldgate.telemetry.Recorded;
import io.weldgate.telemetry.Recording;
import io.weldgate.telemetry.Uplink;
import io.weldgate.telemetry.Uplink.Kind;
import io.weldgate.unlocking.Answering;
import io.weldgate.unlocking.Contradicting;
import io.weldgate.unlocking.Halting;
import io.weldgate.warning.Raising;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a message means, done in one transaction. The topic says whose it is, never the payload. */
@Component
class Understanding {

    /** A terminal may name a warning of the catalogue (domain §5) itself; anything else is abnormal work. */
    private static final Pattern CATALOGUE = Pattern.compile("W(0[1-9]|1\\d|2[0-2])");
    private static final String ABNORMAL_WORK = "W07";
    private static final int LONGEST_TEXT = 1_000;

    private final Topics topics;
    private final Parsing parsing;
    private final Recording recording;
    private final Contradicting contradicting;
    private final Answering answering;
    private final Raising raising;
    private final Halting halting;
    private final Terminals terminals;

    Understanding(Topics topics, Parsing parsing, Recording recording, Contradicting contradicting, Answering answering,
            Raising raising, Halting halting, Terminals terminals) {
        this.topics = topics;
        this.parsing = parsing;
        this.recording = recording;
        this.contradicting = contradicting;
        this.answering = answering;
        this.raising = raising;
        this.halting = halting;
        this.terminals = terminals;
    }

    /** @return whose topic it is, or empty if it is none of ours */
    Optional<String> sender(String topic) {
        return Topics.read(topics.answer(), topic).or(() -> Topics.read(topics.up(), topic))
                .map(found -> found.get("deviceId"));
    }

    /**
     * @throws Malformed                              if it cannot be read
     * @throws io.weldgate.telemetry.UplinkRejected   if it cannot be true
     */
    @Transactional
    public void take(String topic, byte[] payload, Instant receivedAt) {
        Optional<Map<String, String>> answer = Topics.read(topics.answer(), topic);
        if (answer.isPresent()) {
            answered(answer.get(), payload, receivedAt);
        } else {
            uplink(parsing.uplink(sender(topic).orElseThrow(), payload, receivedAt));
        }
    }

    private void answered(Map<String, String> names, byte[] payload, Instant receivedAt) {
        String deviceId = names.get("deviceId");
        String commandId = names.get("commandId");
        if (!answering.answered(parsing.answer(deviceId, commandId, payload, receivedAt))) {
            throw new Malformed("unknown-command", "answers the unknown command " + commandId);
        }
    }

    private void uplink(Uplink uplink) {
        Recorded recorded = recording.record(uplink);
        if (uplink.kind() == Kind.HEARTBEAT && recorded == Recorded.LATEST) {
            contradicting.check(uplink.deviceId(), ((Number) uplink.content().get("switchState")).intValue() == 1);
        }
        if (uplink.kind() == Kind.WARNING && recorded != Recorded.REPEATED) {
            warn(uplink);
        }
    }

    private void warn(Uplink uplink) {
        String type = uplink.content().get("type").toString();
        boolean known = CATALOGUE.matcher(type).matches();
        String code = known ? type : ABNORMAL_WORK;
        Object detail = uplink.content().get("detail");
        String text = detail == null ? type : known ? detail.toString() : type + ": " + detail;
        String machine = terminals.findById(uplink.deviceId()).map(terminal -> terminal.machineCode())
                .orElse(uplink.deviceId());
        String kept = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        raising.raise(code, machine, kept);
        halting.warned(uplink.deviceId(), code, kept);
    }
}
