package io.weldgate.api.record;

import io.weldgate.api.ApiSettings;
import io.weldgate.audit.AuditEntry;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Inspecting;
import io.weldgate.audit.Trail;
import io.weldgate.audit.TrailCheck;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks things up on the trail, and writes down that somebody looked; the pages ask here too. */
@Component("seenTrail")
public class SeenTrail {

    /** Sees everything. */
    static final Role AUDIT_ADMINISTRATOR = Role.AUDIT_ADMIN;
    /** See what concerns their unit or area. */
    private static final Set<Role> READERS = EnumSet.of(Role.SAFETY_OFFICER, Role.UNIT_HEAD, Role.GRID_OFFICER,
            Role.EMERGENCY, Role.HOUSING, Role.MARKET, Role.FIRE_RESCUE, Role.PUBLIC_SECURITY, Role.COMMISSION);
    private static final String SUBJECT = "trail";
    private static final int PAGE = 1000;

    private final TrailInScope entries;
    private final Trail trail;
    private final Inspecting inspecting;
    private final Identities identities;
    private final ApiSettings settings;
    private final Clock clock;

    SeenTrail(TrailInScope entries, Trail trail, Inspecting inspecting, Identities identities, ApiSettings settings,
            Clock clock) {
        this.entries = entries;
        this.trail = trail;
        this.inspecting = inspecting;
        this.identities = identities;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether whoever is signed in may look at all. */
    public boolean isOpen() {
        return identities.maybe().filter(SeenTrail::mayLook).isPresent();
    }

    /** @throws NotAllowed if it is not his to look */
    @Transactional
    public Slice<AuditEntry> search(TrailFilter filter, Pageable page) {
        SignedIn reader = reader();
        Slice<AuditEntry> found = list(filter, reader, page);
        trail.changed(Entry.of(SUBJECT, "trail.searched", reader.actor()).saying(filter.told()));
        return found;
    }

    /** The newest, as many as one export may hold. */
    @Transactional
    public List<AuditEntry> export(TrailFilter filter) {
        SignedIn reader = reader();
        List<AuditEntry> all = new ArrayList<>();
        Slice<AuditEntry> page;
        do {
            page = list(filter, reader, PageRequest.of(all.size() / PAGE, PAGE));
            all.addAll(page.getContent());
        } while (page.hasNext() && all.size() < settings.trailExport());
        trail.changed(Entry.of(SUBJECT, "trail.exported", reader.actor()).saying(filter.told()));
        return all;
    }

    /** What the last check found; only the administrator is told. */
    public Optional<TrailCheck> lastCheck() {
        return identities.current().has(AUDIT_ADMINISTRATOR) ? inspecting.last() : Optional.empty();
    }

    /** Whether who asks would be told of a check, and there was none since the start. */
    public boolean isUnchecked() {
        return identities.current().has(AUDIT_ADMINISTRATOR) && inspecting.last().isEmpty();
    }

    /** From when on a search looks that names neither a day nor a subject. */
    public Instant usually() {
        return clock.instant().minus(settings.trailBack());
    }

    private Slice<AuditEntry> list(TrailFilter filter, SignedIn reader, Pageable page) {
        Instant from = filter.from() != null ? filter.from() : filter.subject() != null ? Instant.EPOCH : usually();
        return entries.list(reader.scope(), reader.has(AUDIT_ADMINISTRATOR), filter.subject(), filter.actor(),
                filter.step(), from, filter.to(), page);
    }

    private SignedIn reader() {
        SignedIn who = identities.current();
        if (!mayLook(who)) {
            throw new NotAllowed();
        }
        return who;
    }

    private static boolean mayLook(SignedIn who) {
        return who.has(AUDIT_ADMINISTRATOR) || who.roles().stream().anyMatch(READERS::contains);
    }
}
