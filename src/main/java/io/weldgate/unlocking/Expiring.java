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

    Expiring(CommandLog commands, Permits permits, Commanding commanding) {
        this.commands = commands;
        this.permits = permits;
        this.commanding = commanding;
    }

    @Transactional
    void expire(String commandId) {
        commands.findPermitNo(commandId).ifPresent(permits::lock);
        commanding.expire(commands.lock(commandId).orElseThrow());
    }
}
