package io.weldgate.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.identity.Belonging.Place;
import io.weldgate.registry.People;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts: the system administrator without a role, the head of a unit with those of his people. */
@Component
public class MakingAccounts {

    private final Accounts accounts;
    private final EntityManager entities;
    private final Belonging belonging;
    private final People people;
    private final Passwords passwords;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final FormText text;
    private final Trail trail;
    private final IdentitySettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MakingAccounts(Accounts accounts, EntityManager entities, Belonging belonging, People people, Passwords passwords,
            FormReading reading, FormSchemas schemas, FormText text, Trail trail, IdentitySettings settings,
            TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.entities = entities;
        this.belonging = belonging;
        this.people = people;
        this.passwords = passwords;
        this.reading = reading;
        this.schemas = schemas;
        this.text = text;
        this.trail = trail;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param by may make accounts */
    public ObjectNode form(SignedIn by, Locale locale) {
        String free = "u%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        return schemas.schema(kind(by), locale, Map.of("account", free, "belongsTo",
                by.departmentCode() == null ? by.areaCode() : by.departmentCode()));
    }

    /** @param by may make accounts */
    public AccountOutcome make(SignedIn by, Filled filled, Locale locale) {
        Read<? extends Record> read = filled.read(reading, kind(by), by.actor(), locale);
        if (read instanceof Read.Invalid<?> invalid) {
            return new AccountOutcome.Invalid(invalid.errors());
        }
        Draft draft = Draft.of(((Read.Valid<?>) read).form(), by);
        try {
            return transaction.execute(status -> make(by, draft, locale));
        } catch (DataIntegrityViolationException someoneWasFaster) {
            return new AccountOutcome.Invalid(List.of(wrong("ACCOUNT_TAKEN", "account", locale)));
        }
    }

    private AccountOutcome make(SignedIn by, Draft draft, Locale locale) {
        Optional<Place> place = by.unitCode() == null ? belonging.of(draft.belongsTo(), by)
                : Optional.of(new Place(by.unitCode(), null, by.areaCode()));
        List<FieldError> errors = errors(draft, place, locale);
        if (!errors.isEmpty()) {
            return new AccountOutcome.Invalid(errors);
        }
        String initial = passwords.initial();
        Instant until = clock.instant().plus(settings.password().initialLife());
        Account made = new Account(draft.account(), draft.name(), "", draft.roles()).person(draft.personNo())
                .of(place.get().unitCode(), place.get().departmentCode(), place.get().areaCode())
                .initialPassword(passwords.hash(initial), until);
        // not saved: that would write over an account that somebody else has made since
        entities.persist(made);
        entities.flush();
        trail.changed(Entry.of("account:" + made.account(), "account.made", by.actor()).saying(made.name()));
        return new AccountOutcome.Handed(made.view(), initial, until);
    }

    private List<FieldError> errors(Draft draft, Optional<Place> place, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (accounts.existsById(draft.account())) {
            errors.add(wrong("ACCOUNT_TAKEN", "account", locale));
        }
        if (place.isEmpty()) {
            errors.add(wrong("NOT_IN_YOUR_SCOPE", "belongsTo", locale));
        } else if (draft.personNo() != null) {
            String unit = place.get().unitCode();
            if (unit == null || people.findById(draft.personNo())
                    .filter(it -> unit.equals(it.unitCode()) && !it.isOver(LocalDate.now(clock))).isEmpty()) {
                errors.add(wrong("NO_SUCH_PERSON", "personNo", locale));
            } else if (!accounts.findByPersonNo(draft.personNo()).isEmpty()) {
                errors.add(wrong("PERSON_HAS_ACCOUNT", "personNo", locale));
            }
        }
        return errors;
    }

    private FieldError wrong(String code, String field, Locale locale) {
        return text.wrong(code, AccountForm.class, field, locale);
    }

    private static Class<? extends Record> kind(SignedIn by) {
        return by.unitCode() == null ? AccountForm.class : UnitAccountForm.class;
    }

    /** What either form comes to. */
    private record Draft(String account, String name, String personNo, String belongsTo, Set<Role> roles) {

        static Draft of(Record form, SignedIn by) {
            if (form instanceof UnitAccountForm it) {
                return new Draft(it.account(), it.name(), filled(it.personNo()), by.unitCode(),
                        UnitRole.roles(it.roles()));
            }
            AccountForm it = (AccountForm) form;
            return new Draft(it.account(), it.name(), filled(it.personNo()), it.belongsTo(), Set.of());
        }

        private static String filled(String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
