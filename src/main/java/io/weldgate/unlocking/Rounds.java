package io.weldgate.unlocking;

import io.weldgate.operating.About;
import io.weldgate.permit.Permits;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends each command when its transaction has committed, and makes rounds for what a crash or an outage left behind.
 */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final CommandLog commands;
    private final Leases leases;
    private final Dispatching dispatching;
    private final Renewing renewing;
    private final Expiring expiring;
    private final Absence absence;
    private final Overseeing overseeing;
    private final Permits permits;
    private final UnlockingSettings settings;
    private final Executor senders;
    private final Clock clock;

    Rounds(CommandLog commands, Leases leases, Dispatching dispatching, Renewing renewing, Expiring expiring,
            Absence absence, Overseeing overseeing, Permits permits,
            UnlockingSettings settings, Executor commandSenders, Clock clock) {
        this.commands = commands;
        this.leases = leases;
        this.dispatching = dispatching;
        this.renewing = renewing;
        this.expiring = expiring;
        this.absence = absence;
        this.overseeing = overseeing;
        this.permits = permits;
        this.settings = settings;
        this.senders = commandSenders;
        this.clock = clock;
    }

    @TransactionalEventListener
    void send(CommandWritten written) {
        senders.execute(() -> dispatching.send(written.commandId()));
    }

    @Scheduled(fixedDelayString = "${weldgate.unlocking.round:PT1S}", scheduler = Senders.ROUNDS)
    void round() {
        Instant now = clock.instant();
        Limit most = Limit.of(settings.perRound());
        each(commands.findOverdue(now, most), expiring::expire);
        each(commands.findUnsent(now, now.minus(settings.resend()), most), dispatching::send);
        ofPermits(leases.findDue(now, most), renewing::renew);
    }

    @Scheduled(fixedDelayString = "${weldgate.unlocking.watch-round:PT5S}", scheduler = Senders.ROUNDS)
    void lookAfterWatches() {
        Limit most = Limit.of(settings.perRound());
        ofPermits(absence.suspects(most), absence::look);
    }

    @Scheduled(fixedDelayString = "${weldgate.unlocking.uncoded-round:PT1M}", scheduler = Senders.ROUNDS)
    void lookAfterUncodedWork() {
        ofPermits(permits.findWorkingUncoded(Limit.of(settings.perRound())), overseeing::look);
    }

    private static void ofPermits(List<String> permitNos, Consumer<String> act) {
        each(permitNos, permitNo -> About.PERMIT.during(permitNo, () -> act.accept(permitNo)));
    }

    private static void each(List<String> ids, Consumer<String> act) {
        for (String id : ids) {
            try {
                act.accept(id);
            } catch (RuntimeException e) {
                LOG.warn("{} is left for the next round: {}", id, e.toString());
            }
        }
    }
}
