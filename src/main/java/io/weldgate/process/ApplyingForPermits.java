package io.weldgate.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Profile;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Read;
import io.weldgate.permit.Application;
import io.weldgate.permit.Applying;
import io.weldgate.permit.HazardBook;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application for hot work and starts its process, in one transaction. */
@Component
public class ApplyingForPermits {

    private final Plausible plausible;
    private final Permits permits;
    private final Applying applying;
    private final PermitProcess process;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final Examples examples;
    private final HazardBook hazards;

    ApplyingForPermits(Plausible plausible, Permits permits, Applying applying, PermitProcess process,
            FormReading reading, FormSchemas schemas, Examples examples, HazardBook hazards) {
        this.plausible = plausible;
        this.permits = permits;
        this.applying = applying;
        this.process = process;
        this.reading = reading;
        this.schemas = schemas;
        this.examples = examples;
        this.hazards = hazards;
    }

    /**
     * The application's schema for a machine that the caller may see.
     *
     * @param copyOf number of an earlier permit whose work is taken over as a draft, for a new window and new people;
     *               null, or a permit that the caller may not see, for none
     */
    @Transactional(readOnly = true)
    public Optional<ObjectNode> form(String machineCode, String copyOf, Caller caller, Locale locale) {
        return plausible.machine(machineCode, caller).map(machine -> {
            Map<String, Object> known = examples.application(machine, caller.account(), locale);
            Optional.ofNullable(copyOf).flatMap(earlier -> permits.find(earlier, caller.scope()))
                    .ifPresent(earlier -> known.putAll(examples.content(earlier.work())));
            Set<Profile> profiles = examples.profiles(machine);
            ObjectNode schema = Narrowing.at(schemas.schema(Application.class, locale, known), profiles::contains);
            return profiles.contains(Profile.CROWDED) ? Narrowing.demanding(schema, "plan") : schema;
        });
    }

    /** What the template says of such work with a machine that the caller may see. */
    @Transactional(readOnly = true)
    public Optional<HazardBook.Proposal> proposal(String machineCode, WeldingProcess process,
            Set<Circumstance> circumstances, Caller caller, Locale locale) {
        return plausible.machine(machineCode, caller)
                .map(machine -> hazards.of(machine, process, circumstances, locale));
    }

    @Transactional
    public Applied apply(Filled filled, Caller caller, Locale locale) {
        Read<Application> read = filled.read(reading, Application.class, caller.actor(), locale);
        if (read instanceof Read.Invalid<Application> invalid) {
            return new Applied.Invalid(invalid.errors());
        }
        Application application = ((Read.Valid<Application>) read).form();
        List<FieldError> unknown = plausible.errors(application, caller, locale);
        if (!unknown.isEmpty()) {
            return new Applied.Invalid(unknown);
        }
        String permitNo = applying.apply(application, caller.actor()).permitNo();
        process.start(permitNo);
        return new Applied.Filed(permits.findById(permitNo).orElseThrow());
    }

    /** What came of an application. */
    public sealed interface Applied {

        /** On file; its status says whether the rules have refused it at once. */
        record Filed(Permit permit) implements Applied {}

        record Invalid(List<FieldError> errors) implements Applied {}
    }
}
