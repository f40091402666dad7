package io.weldgate.unlocking;

import io.weldgate.decision.Decision;
import io.weldgate.decision.Question;
import io.weldgate.decision.Verdict;
import io.weldgate.permit.Permit;
import io.weldgate.registry.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The right to unlock one machine once. It can be made only from a readiness decision that allows, was made for this
 * permit and is no older than {@code freshness}; that decision has asked everything: approval process ended as issued,
 * window, checks, second verification, certificate, machine, place, bans.
 */
final class Warrant {

    private final String warrantId = UUID.randomUUID().toString();
    private final Permit permit;
    private final String deviceId;
    private final String welder;
    private final List<String> decisions;
    private final Instant notBefore;
    private final Instant expiresAt;

    private Warrant(Permit permit, String deviceId, Decision readiness, Instant now, Instant expiresAt) {
        this.permit = permit;
        this.deviceId = deviceId;
        this.welder = permit.welders().get(0);
        this.decisions = List.of(permit.approval().applicationDecision(), readiness.decisionId());
        this.notBefore = now;
        this.expiresAt = expiresAt;
    }

    /** @throws NotReady if the decision does not carry a warrant */
    static Warrant from(Decision readiness, Permit permit, String deviceId, Instant now, Duration freshness) {
        boolean carries = readiness.kind() == Question.READINESS && readiness.verdict() == Verdict.ALLOWED
                && readiness.subject().equals(permit.permitNo()) && !readiness.at().plus(freshness).isBefore(now)
                && now.isBefore(permit.work().windowUntil());
        if (!carries) {
            throw new NotReady(permit.permitNo(), readiness.decisionId());
        }
        return new Warrant(permit, deviceId, readiness, now, now.plus(freshness));
    }

    String warrantId() {
        return warrantId;
    }

    String permitNo() {
        return permit.permitNo();
    }

    String machineCode() {
        return permit.machineCode();
    }

    String deviceId() {
        return deviceId;
    }

    String welder() {
        return welder;
    }

    Position place() {
        return permit.work().position();
    }

    List<String> decisions() {
        return decisions;
    }

    Instant notBefore() {
        return notBefore;
    }

    /** After which a terminal must not accept it any more. */
    Instant expiresAt() {
        return expiresAt;
    }
}
