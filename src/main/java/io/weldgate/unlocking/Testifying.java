package io.weldgate.unlocking;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Saying;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.Item;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A terminal's own record that it unlocked or locked under a permit is evidence; a lease renewed tells nothing new. */
@Component
class Testifying {

    private final Collecting collecting;

    Testifying(Collecting collecting) {
        this.collecting = collecting;
    }

    /** With the terminal's clock beside ours, where it told it. */
    void answered(Command command, TerminalAnswer answer) {
        if (command.permitNo() == null || command.kind() == Command.Kind.RENEW) {
            return;
        }
        Long offset = answer.at() == null ? null : Duration.between(answer.receivedAt(), answer.at()).toMillis();
        collecting.collect(command.permitNo(), List.of(Item.recorded(
                Saying.of("evidence.terminal." + command.kind().name().toLowerCase(Locale.ROOT)).written(),
                new Told(command.kind(), command.sequence(), answer), answer.at(), offset,
                new Actor(command.deviceId(), command.deviceId()))));
    }

    /** @param answer as it came */
    record Told(Command.Kind kind, long sequence, TerminalAnswer answer) {}
}
