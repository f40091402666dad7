package io.weldgate.unlocking;

import io.weldgate.permit.Permits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings commands to their final state whose time is over without an answer. */
@Component
class Expiring {

    private final CommandLog commands;
    private final Permits permits;
    private final Commanding commanding;
    private final Locking locking;

    Expiring(CommandLog commands, Permits permits, Commanding commanding, Locking locking) {
        this.commands = commands;
        this.permits = permits;
        this.commanding = commanding;
        this.locking = locking;
    }

    @Transactional
    void expire(String commandId) {
        commands.findPermitNo(commandId).ifPresent(permits::lockRow);
        Command command = commands.lock(commandId).orElseThrow();
        if (commanding.expire(command) && command.kind() == Command.Kind.LOCK) {
            locking.unconfirmed(command);
        }
    }
}
