package io.weldgate.process;

import io.weldgate.form.Read;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FormReading;
import io.weldgate.decision.Permission;
import io.weldgate.permit.Demand;
import io.weldgate.permit.Demanding;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitNotOpen;
import io.weldgate.permit.Permits;
import io.weldgate.permit.PresenceForm;
import io.weldgate.permit.ReasonForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acts on a permit that are not tasks: the demand is stored, then the diagram that waits for it is told. */
@Component
public class Acting {

    private final Permits permits;
    private final Demanding demanding;
    private final PermitProcess process;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final Examples examples;

    Acting(Permits permits, Demanding demanding, PermitProcess process, FormReading reading, FormSchemas schemas,
            Examples examples) {
        this.permits = permits;
        this.demanding = demanding;
        this.process = process;
        this.reading = reading;
        this.schemas = schemas;
        this.examples = examples;
    }

    /** The schema of the act's body, if the caller may see the permit. */
    @Transactional(readOnly = true)
    public Optional<com.fasterxml.jackson.databind.node.ObjectNode> form(String permitNo, PermitAct act, Caller caller,
            Locale locale) {
        return permits.find(permitNo, caller.scope())
                .map(permit -> schemas.schema(act.form(), locale, examples.of(act.key(), permit)));
    }

    /** The acts that are this caller's and that the permit's state allows. */
    public List<PermitAct> open(Permit permit, Caller caller) {
        return Arrays.stream(PermitAct.values()).filter(act -> act.mayDo(permit, caller)
                && Demanding.allows(permit.status(), Demand.Kind.valueOf(act.name()))).toList();
    }

    /** @throws PermitNotOpen if the permit's state does not allow the act */
    @Transactional
    public Completion act(String permitNo, PermitAct act, Completing.Filled filled, Caller caller, Locale locale) {
        Optional<Permit> seen = permits.lockRow(permitNo).filter(permit -> permit.isWithin(caller.scope()));
        if (seen.isEmpty()) {
            return new Completion.Unknown();
        }
        if (!act.mayDo(seen.get(), caller)) {
            return new Completion.NotYours();
        }
        return act == PermitAct.PRESENCE ? present(permitNo, filled, caller, locale)
                : demand(permitNo, act, filled, caller, locale);
    }

    private Completion demand(String permitNo, PermitAct act, Completing.Filled filled, Caller caller, Locale locale) {
        Read<ReasonForm> read = filled.read(reading, ReasonForm.class, caller.actor(), locale);
        if (read instanceof Read.Invalid<ReasonForm> invalid) {
            return new Completion.Invalid(invalid.errors());
        }
        Demand.Kind kind = Demand.Kind.valueOf(act.name());
        demanding.demand(permitNo, kind, ((Read.Valid<ReasonForm>) read).form(), caller.actor());
        switch (kind) {
            case WITHDRAWAL -> process.withdraw(permitNo);
            case REVOCATION -> process.revoke(permitNo);
            case STOP -> process.stop(permitNo);
            case PRESENCE -> process.present(permitNo);
        }
        return new Completion.Done();
    }

    private Completion present(String permitNo, Completing.Filled filled, Caller caller, Locale locale) {
        Read<PresenceForm> read = filled.read(reading, PresenceForm.class, caller.actor(), locale);
        if (read instanceof Read.Invalid<PresenceForm> invalid) {
            return new Completion.Invalid(invalid.errors());
        }
        Permission permission = demanding.present(permitNo, ((Read.Valid<PresenceForm>) read).form(), caller.actor());
        if (permission instanceof Permission.Refused refused) {
            return new Completion.Refused(refused);
        }
        process.present(permitNo);
        return new Completion.Done();
    }
}
