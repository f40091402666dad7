package io.weldgate.unlocking;

import io.weldgate.audit.Saying;
import io.weldgate.permit.Annex;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The commands and the lease of a permit. What a terminal was told last it tells itself, with its next heartbeat. */
@Component
class CommandsOfPermit implements Annex {

    private static final Set<Lease.State> HELD = EnumSet.of(Lease.State.ASKED, Lease.State.ACTIVE);

    private final CommandLog commands;
    private final Leases leases;

    CommandsOfPermit(CommandLog commands, Leases leases) {
        this.commands = commands;
        this.leases = leases;
    }

    @Override
    public boolean isOpen(String permitNo) {
        return commands.existsByPermitNoAndStateIn(permitNo, CommandState.OPEN)
                || leases.findById(permitNo).filter(it -> HELD.contains(it.state())).isPresent();
    }

    @Override
    public Saying erase(String permitNo) {
        leases.findById(permitNo).ifPresent(leases::delete);
        return Saying.of("said.erased.commands", String.valueOf(commands.erase(permitNo)));
    }
}
