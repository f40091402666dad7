package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.docket.Docket;
import io.weldgate.docket.Dockets;
import io.weldgate.docket.Part;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Outcome;
import io.weldgate.form.Read;
import io.weldgate.registry.Scope;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down that a party asks for a hearing, for the department that leads the track. */
@Component
public class Requesting {

    private final Dockets dockets;
    private final FormReading reading;
    private final Serving serving;

    Requesting(Dockets dockets, FormReading reading, Serving serving) {
        this.dockets = dockets;
        this.reading = reading;
        this.serving = serving;
    }

    /** @throws TrackNotReady if its time is over, or has not begun */
    @Transactional
    public Outcome askHearing(String trackNo, Filled filled, Actor by, Scope scope, Locale locale) {
        Optional<Docket> held = dockets.lockRow(trackNo);
        if (held.isEmpty() || dockets.find(trackNo, scope).isEmpty()) {
            return new Outcome.Unknown();
        } else if (held.get().partOf(scope.department()) != Part.HOLDS) {
            return new Outcome.NotYours();
        }
        Read<HearingRequestForm> read = filled.read(reading, HearingRequestForm.class, by, locale);
        if (read instanceof Read.Invalid<HearingRequestForm> invalid) {
            return new Outcome.Invalid(invalid.errors());
        }
        serving.askHearing(trackNo, ((Read.Valid<HearingRequestForm>) read).form().words(), by);
        return new Outcome.Done();
    }
}
