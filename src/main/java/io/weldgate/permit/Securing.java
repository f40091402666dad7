package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Saying;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Spot;
import io.weldgate.evidence.StoredFile;
import io.weldgate.warning.WarningRaised;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 固定证据: what is checked, shown, measured and warned of under a permit becomes evidence in the transaction of the act.
 * Of what a detector reads, what is too much does; the readings themselves are telemetry.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Securing {

    private static final Set<PermitStatus> AT_WORK = EnumSet.of(PermitStatus.ISSUED, PermitStatus.WORKING,
            PermitStatus.SUSPENDED, PermitStatus.FIRE_WATCH);

    private final Collecting collecting;
    private final Permits permits;
    private final Clock clock;

    Securing(Collecting collecting, Permits permits, Clock clock) {
        this.collecting = collecting;
        this.permits = permits;
        this.clock = clock;
    }

    /** The check is the record made on site, its photos are evidence of their own. */
    void checked(String permitNo, CheckForm form, List<StoredFile> photos, Actor by) {
        String title = title("timeline.check." + form.step().name().toLowerCase(Locale.ROOT));
        List<Item> items = new ArrayList<>();
        items.add(Item.written(EvidenceKind.ON_SITE_RECORD, title, form,
                new Spot(form.latitude(), form.longitude(), null), clock.instant(), by));
        photos.forEach(photo -> items.add(Item.shown(title, photo, by)));
        collecting.collect(permitNo, items);
    }

    void tested(String permitNo, GasTestForm form, Actor by) {
        collecting.collect(permitNo, List.of(Item.written(EvidenceKind.ON_SITE_RECORD, title("timeline.gas.tested"),
                form, null, form.sampledAt().toInstant(), by)));
    }

    void read(String permitNo, GasReadingForm form, Actor by) {
        collecting.collect(permitNo, List.of(Item.written(EvidenceKind.ON_SITE_RECORD, title("act.gas-readings"),
                form, null, clock.instant(), by)));
    }

    /** A warning about a permit, or about the machine of permits under which work may go on. */
    @EventListener
    void warned(WarningRaised warning) {
        if (warning.unitCode() == null) {
            return;
        }
        List<String> concerned = permits.findNumbers(warning.subject(), AT_WORK, clock.instant());
        if (concerned.isEmpty() && permits.existsById(warning.subject())) {
            concerned = List.of(warning.subject());
        }
        concerned.forEach(permitNo -> collecting.collect(permitNo, List.of(Item.recorded(
                title("warning." + warning.code()), warning, clock.instant(), null, Actor.PLATFORM))));
    }

    private static String title(String message) {
        return Saying.of(message).written();
    }
}
