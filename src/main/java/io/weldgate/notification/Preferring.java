package io.weldgate.notification;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everyone says for himself how he wants to be told. */
@Component
public class Preferring {

    private final Preferences preferences;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final FormText text;
    private final Trail trail;
    private final Mailing mailing;
    private final ProvingAddresses proving;

    Preferring(Preferences preferences, FormReading reading, FormSchemas schemas, FormText text, Trail trail,
            Mailing mailing, ProvingAddresses proving) {
        this.preferences = preferences;
        this.reading = reading;
        this.schemas = schemas;
        this.text = text;
        this.trail = trail;
        this.mailing = mailing;
        this.proving = proving;
    }

    /** Whether this installation mails at all. */
    public boolean mails() {
        return mailing.ready();
    }

    @Transactional(readOnly = true)
    public PreferencesForm of(String account, Locale locale) {
        return preferences.findById(account).orElseGet(() -> new Preference(account, locale)).form();
    }

    /**
     * The schema, with what was said before as examples.
     *
     * @param roles names of those he has: what never comes to them is not asked for
     */
    @Transactional(readOnly = true)
    public ObjectNode form(String account, Set<String> roles, Locale locale) {
        PreferencesForm said = of(account, locale);
        Map<String, Object> examples = new HashMap<>();
        examples.put("address", said.address());
        examples.put("language", said.language());
        examples.put("mailed", said.mailed());
        examples.put("digestAt", said.digestAt());
        examples.put("quietFrom", said.quietFrom());
        examples.put("quietUntil", said.quietUntil());
        ObjectNode schema = schemas.schema(PreferencesForm.class, locale, examples);
        List<String> offered = Readership.of(roles).stream().map(NoticeKind::name).toList();
        ObjectNode mailed = (ObjectNode) schema.at("/properties/mailed");
        ((ObjectNode) mailed.get("x-enum-titles")).retain(offered);
        ArrayNode choices = ((ObjectNode) mailed.get("items")).putArray("enum");
        offered.forEach(choices::add);
        return schema;
    }

    /** @return what is wrong with it; empty where it was kept */
    @Transactional
    public List<FieldError> prefer(Filled filled, Actor who, Set<String> roles, Locale locale) {
        Read<PreferencesForm> read = filled.read(reading, PreferencesForm.class, who, locale);
        if (read instanceof Read.Invalid<PreferencesForm> invalid) {
            return invalid.errors();
        }
        PreferencesForm form = ((Read.Valid<PreferencesForm>) read).form();
        if (form.halfQuiet()) {
            return List.of(text.wrong("QUIET_BOTH", PreferencesForm.class, "quietUntil", locale));
        }
        Preference preference = preferences.findById(who.account())
                .orElseGet(() -> new Preference(who.account(), locale)).fill(form, Readership.of(roles));
        proving.propose(preference, form.address());
        preferences.save(preference);
        trail.changed(Entry.of("account:" + who.account(), "notices.preferred", who).saying("%s %s %s %s–%s".formatted(
                form.language(), form.mailed(), form.digestAt(), form.quietFrom(), form.quietUntil())));
        return List.of();
    }
}
