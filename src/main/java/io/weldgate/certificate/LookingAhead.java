package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for certificates whose end has come near; tells of each every time: a listener knows what it has told. */
@Component
class LookingAhead {

    private final Certificates certificates;
    private final LimitsBook limits;
    private final CertificateSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LookingAhead(Certificates certificates, LimitsBook limits, CertificateSettings settings,
            ApplicationEventPublisher events, TransactionTemplate transactions, Clock clock) {
        this.certificates = certificates;
        this.limits = limits;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.certificate.look-ahead:P1D}")
    void look() {
        LocalDate today = LocalDate.now(clock);
        String after = "";
        while (after != null) {
            String from = after;
            after = transactions.execute(tx -> page(today, from));
        }
    }

    /** @return the last one looked at; null where none is left */
    private String page(LocalDate today, String after) {
        List<Certificate> ending = certificates.findEnding(today, latest(today, CertificateFamily.values()), after,
                Limit.of(settings.atOnce()));
        ending.forEach(it -> lastDays(it)
                .filter(day -> !day.isBefore(today) && !day.isAfter(latest(today, it.family())))
                .min(LocalDate::compareTo).ifPresent(day ->
                        events.publishEvent(new TermNeared(it.certificateId(), it.holder(), it.family(), day))));
        return ending.size() < settings.atOnce() ? null : ending.get(ending.size() - 1).certificateId();
    }

    private static Stream<LocalDate> lastDays(Certificate certificate) {
        LocalDate review = certificate.term().reviewedOn() == null ? certificate.term().reviewDueOn() : null;
        return Stream.concat(Stream.of(certificate.term().validTo()), Stream.ofNullable(review));
    }

    private LocalDate latest(LocalDate today, CertificateFamily... families) {
        Limits inForce = limits.inForce(Profile.GENERAL, today);
        return Stream.of(families).map(family -> today.plus(family == CertificateFamily.SPECIAL_OP
                ? inForce.expiringSoon() : inForce.expiringSoonOtherFamilies()))
                .max(LocalDate::compareTo).orElseThrow();
    }
}
