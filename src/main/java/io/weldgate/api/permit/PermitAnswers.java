package io.weldgate.api.permit;

import io.weldgate.api.FindingAnswer;
import io.weldgate.api.FindingAnswers;
import io.weldgate.api.permit.Gathering.Gathered;
import io.weldgate.audit.AuditEntry;
import io.weldgate.decision.FindingText;
import io.weldgate.decision.Grade;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import io.weldgate.permit.Check;
import io.weldgate.permit.GasTest;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Signature;
import io.weldgate.registry.Position;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Permits as the API tells them. */
@Component
class PermitAnswers {

    /** Of which the trail keeps the document's code, and the reader its title. */
    private static final String PRINTED = "document.printed";

    private final Gathering gathering;
    private final FindingAnswers findings;
    private final MessageSource messages;
    private final FindingText wording;

    PermitAnswers(Gathering gathering, FindingAnswers findings, MessageSource messages, FindingText wording) {
        this.gathering = gathering;
        this.findings = findings;
        this.messages = messages;
        this.wording = wording;
    }

    /** @param findings of the verdict on the application */
    record Brief(String permitNo, PermitStatus status, int ticketStatus, String decisionId,
            List<FindingAnswer> findings) {}

    /** @param ticketStatus of AQ 3064.2-2025 table A.1 */
    record Whole(String permitNo, PermitStatus status, int ticketStatus, String unit, String site, String profile,
            Grade grade,
            boolean escalated, String machineCode, List<String> welders, String watch, String applicant,
            String approver, String workContent, String process, String workPlace, double latitude, double longitude,
            Instant from, Instant until, String hazards, String measures, int extinguishers, Instant appliedAt,
            Instant startedAt, Instant watchSeenAt, Instant clearedAt, String decisionId, List<FindingAnswer> findings,
            List<Signed> signatures, List<Checked> checks, List<Sampled> gasTests) {}

    /** @param role which of the permit's signers it stands for */
    record Signed(String role, String by, Instant at, Position place, String opinion, String decisionId) {}

    /** Each limit and share in % by volume. */
    record Sampled(SamplingPlace samplingPlace, String place, RepresentativeGas gas, String gasName,
            double lowerExplosiveLimit, double volumePercent, double oxygenPercent, Instant sampledAt, String tester) {}

    record Checked(String step, String by, Instant at, Position place) {}

    /**
     * @param onBehalfOf the account in whose place it was done; null mostly
     * @param actor the account, or the terminal's device id
     * @param text  what happened, in words, with the actor's remark
     */
    record Moment(Instant at, String step, String actor, String actorName, String onBehalfOf, Position place,
            String from, String to, String verdict, String decisionId, String text) {}

    Brief brief(Permit permit, Locale locale) {
        return new Brief(permit.permitNo(), permit.status(), permit.status().ticketStatus(),
                permit.approval().applicationDecision(), findings(permit, gathering.beside(List.of(permit)), locale));
    }

    Whole whole(Permit permit, Locale locale) {
        return whole(permit, gathering.beside(List.of(permit)), locale);
    }

    List<Whole> whole(List<Permit> permits, Locale locale) {
        Gathered beside = gathering.beside(permits);
        return permits.stream().map(permit -> whole(permit, beside, locale)).toList();
    }

    private Whole whole(Permit permit, Gathered beside, Locale locale) {
        return new Whole(permit.permitNo(), permit.status(), permit.status().ticketStatus(), permit.unitCode(),
                permit.siteCode(), permit.profile().name(), permit.approval().grade(), permit.approval().escalated(),
                permit.machineCode(), permit.welders(), permit.watch(), permit.applicant(), permit.approver(),
                permit.work().workContent(), permit.work().process().name(),
                permit.work().workPlace(), permit.work().position().latitude(), permit.work().position().longitude(),
                permit.work().windowFrom(), permit.work().windowUntil(), permit.work().hazards(),
                permit.work().measures(), permit.work().extinguishers(), permit.appliedAt(),
                permit.startedAt(), permit.course().watchSeenAt(), permit.clearedAt(),
                permit.approval().applicationDecision(), findings(permit, beside, locale),
                beside.signatures(permit).stream().map(PermitAnswers::signed).toList(),
                beside.checks(permit).stream().map(PermitAnswers::checked).toList(),
                beside.gasTests(permit).stream().map(PermitAnswers::sampled).toList());
    }

    Moment moment(AuditEntry entry, Locale locale) {
        String said = messages.getMessage("timeline." + entry.step(), null, entry.step(), locale);
        return new Moment(entry.at(), entry.step(), entry.actor().account(), entry.actor().name(),
                entry.actor().onBehalfOf(), place(entry.latitude(), entry.longitude()),
                entry.fromState(), entry.toState(), entry.verdict(), entry.decisionId(),
                entry.text() == null ? said : said + ": " + words(entry, locale));
    }

    private String words(AuditEntry entry, Locale locale) {
        String family = PRINTED.equals(entry.step()) ? "document." : entry.step().startsWith("task.") ? "task."
                : entry.step().startsWith("act.") ? "act." : null;
        return family == null ? wording.told(entry.text(), locale) : messages.getMessage(family + entry.text(), null,
                entry.text(), locale);
    }

    private List<FindingAnswer> findings(Permit permit, Gathered beside, Locale locale) {
        return beside.decided().getOrDefault(permit.approval().applicationDecision(), List.of()).stream()
                .flatMap(decision -> findings.of(decision.findings(), locale).stream()).toList();
    }

    private static Signed signed(Signature signature) {
        return new Signed(signature.role(), signature.account(), signature.signedAt(),
                place(signature.latitude(), signature.longitude()), signature.opinion(), signature.decisionId());
    }

    private static Sampled sampled(GasTest test) {
        return new Sampled(test.samplingPlace(), test.place(), test.gas(), test.gasName(), test.lowerExplosiveLimit(),
                test.volumePercent(), test.oxygenPercent(), test.sampledAt(), test.tester());
    }

    private static Checked checked(Check check) {
        return new Checked(check.step().name(), check.confirmedBy(), check.confirmedAt(),
                place(check.latitude(), check.longitude()));
    }

    private static Position place(Double latitude, Double longitude) {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }
}
