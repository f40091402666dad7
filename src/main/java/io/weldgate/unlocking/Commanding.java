package io.weldgate.unlocking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.registry.Terminals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes command rows. The unlock takes a {@link Warrant} and nothing else does: this is the one door to the arc.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Commanding {

    private final CommandLog commands;
    private final Terminals terminals;
    private final Signing signing;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    Commanding(CommandLog commands, Terminals terminals, Signing signing, Trail trail,
            ApplicationEventPublisher events, ObjectMapper json, Clock clock) {
        this.commands = commands;
        this.terminals = terminals;
        this.signing = signing;
        this.trail = trail;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    Command unlock(Warrant warrant, Duration lease) {
        long sequence = nextSequence(warrant.deviceId());
        Map<String, Object> content = arc(sequence, warrant.permitNo(), lease, warrant.expiresAt());
        content.put("warrant", signing.sign(warrant, sequence));
        return write(warrant.deviceId(), warrant.permitNo(), Command.Kind.UNLOCK, sequence, content,
                warrant.expiresAt());
    }

    void renew(Lease held, Duration lease, Instant notAfter) {
        long sequence = nextSequence(held.deviceId());
        Map<String, Object> content = arc(sequence, held.permitNo(), lease, notAfter);
        content.put("warrantId", held.warrantId());
        write(held.deviceId(), held.permitNo(), Command.Kind.RENEW, sequence, content, notAfter);
    }

    /** @param under number of the permit, or of the case by whose order it is locked; null where there is neither */
    void lock(String deviceId, String under, String reason, Instant notAfter) {
        long sequence = nextSequence(deviceId);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("seq", sequence);
        content.put("reason", reason);
        write(deviceId, under, Command.Kind.LOCK, sequence, content, notAfter);
    }

    /** Ends a command that nobody has answered; one that has its final state keeps it, which is told. */
    boolean expire(Command command) {
        CommandState before = command.state();
        boolean wasOpen = command.expire();
        if (wasOpen) {
            trail.changed(Entry.of(subject(command.permitNo(), command.deviceId()), "command.expired", Actor.PLATFORM)
                    .states(before, command.state()).saying(command.commandId()));
            events.publishEvent(new CommandEnded(command.kind(), command.state(), null));
        }
        return wasOpen;
    }

    private static String subject(String permitNo, String deviceId) {
        return permitNo == null ? deviceId : permitNo;
    }

    private static Map<String, Object> arc(long sequence, String permitNo, Duration lease, Instant notAfter) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("seq", sequence);
        content.put("permitNo", permitNo);
        content.put("leaseSeconds", lease.toSeconds());
        content.put("notAfter", notAfter.toEpochMilli());
        return content;
    }

    private long nextSequence(String deviceId) {
        return terminals.lock(deviceId).orElseThrow().nextSequence();
    }

    private Command write(String deviceId, String permitNo, Command.Kind kind, long sequence,
            Map<String, Object> content, Instant notAfter) {
        String commandId = UUID.randomUUID().toString();
        Command command;
        try {
            command = commands.save(new Command(commandId, deviceId, permitNo, kind, sequence,
                    json.writeValueAsString(content), clock.instant(), notAfter));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a command's content is always writable", e);
        }
        trail.changed(Entry.of(subject(permitNo, deviceId), "command." + kind.name().toLowerCase(Locale.ROOT),
                Actor.PLATFORM).states(null, CommandState.NEW).saying(commandId));
        events.publishEvent(new CommandWritten(commandId));
        return command;
    }
}
