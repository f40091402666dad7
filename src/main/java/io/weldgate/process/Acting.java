package io.weldgate.process;

import io.weldgate.form.Filled;
import io.weldgate.form.Read;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.decision.Permission;
import io.weldgate.permit.Demand;
import io.weldgate.permit.Demanding;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitNotOpen;
import io.weldgate.permit.Permits;
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
    private final ActForms acts;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final Examples examples;
    private final Witnessing witnessing;

    Acting(Permits permits, ActForms acts, FormReading reading, FormSchemas schemas, Examples examples,
            Witnessing witnessing) {
        this.permits = permits;
        this.acts = acts;
        this.reading = reading;
        this.schemas = schemas;
        this.examples = examples;
        this.witnessing = witnessing;
    }

    /** The schema of the act's body, if the caller may see the permit. */
    @Transactional(readOnly = true)
    public Optional<com.fasterxml.jackson.databind.node.ObjectNode> form(String permitNo, PermitAct act, Caller caller,
            Locale locale) {
        return permits.find(permitNo, caller.scope())
                .map(permit -> schemas.schema(acts.of(act).form(), locale, examples.of(act.key(), permit)));
    }

    /** The acts that are this caller's and that the permit's state allows. */
    public List<PermitAct> open(Permit permit, Caller caller) {
        return Arrays.stream(PermitAct.values()).filter(act -> act.mayDo(permit, caller)
                && Demanding.allows(permit, Demand.Kind.valueOf(act.name()))).toList();
    }

    /** @throws PermitNotOpen if the permit's state does not allow the act */
    @Transactional
    public Completion act(String permitNo, PermitAct act, Filled filled, Caller caller, Locale locale) {
        Optional<Permit> seen = permits.lockRow(permitNo).filter(permit -> permit.isWithin(caller.scope()));
        if (seen.isEmpty()) {
            return new Completion.Unknown();
        }
        if (!act.mayDo(seen.get(), caller)) {
            return new Completion.NotYours();
        }
        return act(permitNo, act, acts.of(act), filled, caller, locale);
    }

    private <F extends Record> Completion act(String permitNo, PermitAct act, ActForm<F> asked, Filled filled,
            Caller caller, Locale locale) {
        Read<F> read = filled.read(reading, asked.form(), caller.actor(), locale);
        if (read instanceof Read.Invalid<F> invalid) {
            return new Completion.Invalid(invalid.errors());
        }
        F form = ((Read.Valid<F>) read).form();
        List<FieldError> errors = asked.check().errors(permitNo, form, caller, locale);
        if (!errors.isEmpty()) {
            return new Completion.Invalid(errors);
        }
        Permission permission = asked.demand().perform(permitNo, form, caller.actor());
        if (permission instanceof Permission.Refused refused) {
            witnessing.atAct(permitNo, act, form, caller.actor(), refused);
            return new Completion.Refused(refused);
        }
        asked.tell().accept(permitNo);
        return new Completion.Done();
    }
}
