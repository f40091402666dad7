package io.weldgate.identity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account its roles. */
@Component
public class GivingRoles {

    private final Accounts accounts;
    private final Powers powers;
    private final Successors successors;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final FormText text;
    private final Trail trail;

    GivingRoles(Accounts accounts, Powers powers, Successors successors, FormReading reading, FormSchemas schemas,
            FormText text, Trail trail) {
        this.accounts = accounts;
        this.powers = powers;
        this.successors = successors;
        this.reading = reading;
        this.schemas = schemas;
        this.text = text;
        this.trail = trail;
    }

    /** Filled in with the roles that the account has, and offering those only that may be given; empty if none may. */
    @Transactional(readOnly = true)
    public Optional<ObjectNode> form(SignedIn by, String account, Locale locale) {
        return accounts.find(account).filter(it -> !powers.take(by, it).isEmpty()).map(found -> {
            ObjectNode schema = schemas.schema(RolesForm.class, locale,
                    Map.of("roles", found.roles().stream().sorted().toList()));
            Set<String> offered = names(powers.give(by, found), found.roles());
            ((ObjectNode) schema.at("/properties/roles/x-enum-titles")).retain(offered);
            ((ArrayNode) schema.at("/properties/roles/items/enum")).removeIf(it -> !offered.contains(it.asText()));
            return schema;
        });
    }

    @Transactional
    public AccountOutcome give(SignedIn by, String account, Filled filled, Locale locale) {
        Optional<Account> found = accounts.lock(account).filter(it -> powers.see(by, it));
        if (found.isEmpty()) {
            return new AccountOutcome.Unknown();
        } else if (powers.take(by, found.get()).isEmpty()) {
            return new AccountOutcome.NotYours();
        }
        Read<RolesForm> read = filled.read(reading, RolesForm.class, by.actor(), locale);
        if (read instanceof Read.Invalid<RolesForm> invalid) {
            return new AccountOutcome.Invalid(invalid.errors());
        }
        RolesForm form = ((Read.Valid<RolesForm>) read).form();
        return give(by, found.get(), form.roles() == null ? Set.of() : Set.copyOf(form.roles()), locale);
    }

    private AccountOutcome give(SignedIn by, Account account, Set<Role> asked, Locale locale) {
        Set<Role> lost = minus(account.roles(), asked);
        Set<Role> won = minus(asked, account.roles());
        if (!powers.give(by, account).containsAll(won) || !powers.take(by, account).containsAll(lost)) {
            return wrong("ROLE_ABOVE_YOURS", locale);
        } else if (officesOf(account, asked).size() > 1) {
            return wrong("ROLES_APART", locale);
        } else if (successors.nobodyIsLeft(account, lost)) {
            return new AccountOutcome.LastOne();
        }
        if (!lost.isEmpty() || !won.isEmpty()) {
            trail.changed(Entry.of("account:" + account.account(), "account.roles_given", by.actor())
                    .states(told(account.roles()), told(asked)));
            account.holds(asked);
        }
        return new AccountOutcome.Done(account.view());
    }

    /** The administrator's roles that one person would hold, by all his accounts. */
    private Set<Role> officesOf(Account account, Set<Role> asked) {
        Set<Role> offices = new HashSet<>(asked);
        if (account.personNo() != null) {
            accounts.findByPersonNo(account.personNo()).stream()
                    .filter(it -> !it.account().equals(account.account())).forEach(it -> offices.addAll(it.roles()));
        }
        offices.retainAll(Role.ADMINISTRATIVE);
        return offices;
    }

    private AccountOutcome wrong(String code, Locale locale) {
        return new AccountOutcome.Invalid(List.of(text.wrong(code, RolesForm.class, "roles", locale)));
    }

    private static Set<Role> minus(Set<Role> all, Set<Role> without) {
        Set<Role> rest = new HashSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static Set<String> names(Set<Role> one, Set<Role> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).map(Role::name).collect(Collectors.toSet());
    }

    /** Empty where there is none, in the order of their making. */
    private static String told(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
