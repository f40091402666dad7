package io.weldgate.permit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the confirmations of the five steps; only from who stands on the site. */
@Component
public class Checking {

    private final Permits permits;
    private final Checks checks;
    private final Presence presence;
    private final Photographs photographs;
    private final Securing securing;
    private final Trail trail;
    private final ObjectMapper json;
    private final Clock clock;

    Checking(Permits permits, Checks checks, Presence presence, Photographs photographs, Securing securing,
            Trail trail, ObjectMapper json, Clock clock) {
        this.permits = permits;
        this.checks = checks;
        this.presence = presence;
        this.photographs = photographs;
        this.securing = securing;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Permission confirm(String permitNo, CheckForm form, Actor who) {
        Permit permit = permits.lock(permitNo);
        Permission permission = presence.confirms(permit, form, who);
        if (permission instanceof Permission.Granted granted) {
            Instant now = clock.instant();
            checks.save(new Check(permitNo, form, who.account(), now, write(form)));
            securing.checked(permitNo, form, photographs.keep(permitNo, form, who), who);
            if (form instanceof CheckForm.SecondVerification) {
                permit.course().watchSeen(now);
            }
            trail.changed(Entry.of(permitNo, "check." + form.step().name().toLowerCase(Locale.ROOT), who)
                    .at(form.latitude(), form.longitude()).on("ALLOWED", granted.decisionId()));
        }
        return permission;
    }

    private String write(CheckForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a check form is always writable", e);
        }
    }
}
