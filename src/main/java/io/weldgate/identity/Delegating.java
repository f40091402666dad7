package io.weldgate.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer lets another officer of his unit sign in his place for a time (AQ 3064.2 5.5: only an authorised person).
 * He gives away only what is his own, and nobody passes on what was given to him.
 */
@Component
public class Delegating {

    private final Delegations delegations;
    private final Accounts accounts;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final FormText text;
    private final Trail trail;
    private final IdentitySettings settings;
    private final Clock clock;

    Delegating(Delegations delegations, Accounts accounts, FormReading reading, FormSchemas schemas, FormText text,
            Trail trail, IdentitySettings settings, Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.reading = reading;
        this.schemas = schemas;
        this.text = text;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of a delegation. */
    public sealed interface Outcome {

        record Done(Delegation delegation) implements Outcome {}

        record Invalid(List<FieldError> errors) implements Outcome {}
    }

    /** Whether someone has a role to give away. */
    public static boolean maySign(SignedIn who) {
        return who.unitCode() != null && ApproverRole.isAmong(who.roles());
    }

    @Transactional(readOnly = true)
    public ObjectNode form(SignedIn delegator, Locale locale) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        String colleague = accounts.findByUnitCodeOrderByAccount(delegator.unitCode()).stream()
                .filter(it -> mayStandIn(it, delegator)).map(Account::personNo).findFirst().orElse("P-0001");
        return schemas.schema(DelegationForm.class, locale, Map.of("delegate", colleague, "role",
                Arrays.stream(ApproverRole.values()).filter(role -> delegator.has(role.role()))
                .findFirst().orElseThrow(), "from", now, "until", now.plusDays(1)));
    }

    @Transactional
    public Outcome delegate(Filled filled, SignedIn delegator, Locale locale) {
        Read<DelegationForm> read = filled.read(reading, DelegationForm.class, delegator.actor(), locale);
        if (read instanceof Read.Invalid<DelegationForm> invalid) {
            return new Outcome.Invalid(invalid.errors());
        }
        DelegationForm form = ((Read.Valid<DelegationForm>) read).form();
        Optional<Account> delegate = accounts.findByUnitCodeOrderByAccount(delegator.unitCode()).stream()
                .filter(it -> form.delegate().equals(it.personNo()) && mayStandIn(it, delegator)).findFirst();
        List<FieldError> errors = errors(form, delegator, delegate.isPresent(), locale);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        Delegation made = delegations.saveAndFlush(new Delegation(delegator, delegate.orElseThrow().account(), form));
        trail.changed(entry("delegation.made", made, delegator.actor()));
        return new Outcome.Done(made);
    }

    /** The delegator, or a head of the unit, takes it back. @return whether there is such a one that still holds */
    @Transactional
    public boolean revoke(long id, SignedIn by) {
        return delegations.lockRow(id).filter(it -> it.revokedAt() == null && it.unitCode().equals(by.unitCode())
                && (it.delegator().equals(by.account()) || by.has(Role.UNIT_HEAD))).map(it -> {
                    it.revoked(clock.instant());
                    trail.changed(entry("delegation.revoked", it, by.actor()));
                    return true;
                }).orElse(false);
    }

    /**
     * For whom someone signs at this moment, by the group whose tasks are open to him for it; his own are not in it.
     */
    @Transactional(readOnly = true)
    public Map<String, Actor> heldBy(SignedIn who) {
        if (!maySign(who)) {
            return Map.of();
        }
        return delegations.findHeld(who.account(), clock.instant()).stream()
                .filter(it -> !who.groups().contains(it.group()))
                .flatMap(it -> accounts.find(it.delegator()).filter(Account::enabled).map(Account::signedIn)
                        .filter(delegator -> delegator.groups().contains(it.group()))
                        .map(delegator -> Map.entry(it.group(), delegator.actor())).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, later) -> one));
    }

    private List<FieldError> errors(DelegationForm form, SignedIn delegator, boolean trusted, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (!delegator.has(form.role().role())) {
            errors.add(text.wrong("NOT_YOUR_ROLE", DelegationForm.class, "role", locale));
        }
        if (!trusted) {
            errors.add(text.wrong("NOT_AUTHORISED", DelegationForm.class, "delegate", locale));
        }
        Instant until = form.until().toInstant();
        if (!form.from().isBefore(form.until()) || !until.isAfter(clock.instant())) {
            errors.add(text.wrong("NOT_AFTER_FROM", DelegationForm.class, "until", locale));
        } else if (until.isAfter(form.from().toInstant().plus(settings.longestDelegation()))) {
            errors.add(text.wrong("DELEGATION_TOO_LONG", DelegationForm.class, "until", locale,
                    String.valueOf(settings.longestDelegation().toDays())));
        }
        return errors;
    }

    private static boolean mayStandIn(Account candidate, SignedIn delegator) {
        return candidate.enabled() && !candidate.account().equals(delegator.account())
                && ApproverRole.isAmong(candidate.signedIn().roles());
    }

    private static Entry entry(String step, Delegation it, Actor by) {
        return Entry.of("delegation:" + it.id(), step, by).saying(Saying.of("form.Role." + it.role()).written() + " "
                + Saying.of("said.delegated", it.delegator(), it.delegate(), it.startsAt().toString(),
                        it.endsAt().toString()).written() + ": " + it.reason());
    }
}
