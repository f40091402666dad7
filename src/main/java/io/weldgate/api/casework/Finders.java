package io.weldgate.api.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.enforcement.Discovery;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.SignedIn;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may open a case: the officers of a department, whichever it is (首查负责制). */
@Component
public class Finders {

    private final Identities identities;
    private final FormSchemas schemas;
    private final Clock clock;

    Finders(Identities identities, FormSchemas schemas, Clock clock) {
        this.identities = identities;
        this.schemas = schemas;
        this.clock = clock;
    }

    public static boolean isOne(SignedIn who) {
        return who.departmentCode() != null && !who.groups().isEmpty();
    }

    /** @throws NotAllowed if he is none */
    public SignedIn current() {
        SignedIn who = identities.current();
        if (!isOne(who)) {
            throw new NotAllowed();
        }
        return who;
    }

    /**
     * @param machine code of the one he stands before; empty where there is none
     * @throws NotAllowed if who asks may open none
     */
    public ObjectNode form(String machine, Locale locale) {
        current();
        return schemas.schema(Discovery.class, locale, Map.of("machine", machine,
                "clientKey", UUID.randomUUID().toString(),
                "actAt", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)));
    }
}
