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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what an account is called and moves it to where its owner works now. It moves without a role: else whoever
 * moves it would give what he may not give.
 */
@Component
public class CorrectingAccounts {

    private final Accounts accounts;
    private final Powers powers;
    private final Belonging belonging;
    private final People people;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final FormText text;
    private final Trail trail;

    CorrectingAccounts(Accounts accounts, Powers powers, Belonging belonging, People people, FormReading reading,
            FormSchemas schemas, FormText text, Trail trail) {
        this.accounts = accounts;
        this.powers = powers;
        this.belonging = belonging;
        this.people = people;
        this.reading = reading;
        this.schemas = schemas;
        this.text = text;
        this.trail = trail;
    }

    /** Filled in with what the account says now; empty if it is not his to correct. */
    @Transactional(readOnly = true)
    public Optional<ObjectNode> form(SignedIn by, String account, Locale locale) {
        return accounts.find(account).filter(it -> powers.manage(by, it)).map(it -> {
            ObjectNode schema = schemas.schema(ParticularsForm.class, locale,
                    Map.of("name", it.name(), "belongsTo", it.belongsTo()));
            if (by.unitCode() != null) {
                ((ObjectNode) schema.get("properties")).remove("belongsTo");
            }
            return schema;
        });
    }

    @Transactional
    public AccountOutcome correct(SignedIn by, String account, Filled filled, Locale locale) {
        Optional<Account> found = accounts.lock(account).filter(it -> powers.see(by, it));
        if (found.isEmpty()) {
            return new AccountOutcome.Unknown();
        } else if (!powers.manage(by, found.get())) {
            return new AccountOutcome.NotYours();
        }
        Read<ParticularsForm> read = filled.read(reading, ParticularsForm.class, by.actor(), locale);
        return read instanceof Read.Valid<ParticularsForm> valid ? correct(by, found.get(), valid.form(), locale)
                : new AccountOutcome.Invalid(((Read.Invalid<ParticularsForm>) read).errors());
    }

    private AccountOutcome correct(SignedIn by, Account account, ParticularsForm form, Locale locale) {
        String asked = form.belongsTo() == null ? "" : form.belongsTo().strip();
        if (by.unitCode() == null && !asked.equals(account.belongsTo())) {
            Optional<Place> place = belonging.of(asked, by);
            Optional<String> wrong = wrong(account, place.orElse(null));
            if (wrong.isPresent()) {
                return new AccountOutcome.Invalid(List.of(error(wrong.get(), locale)));
            }
            trail.changed(Entry.of("account:" + account.account(), "account.moved", by.actor())
                    .states(account.belongsTo(), asked));
            account.of(place.get().unitCode(), place.get().departmentCode(), place.get().areaCode()).signOut();
        }
        if (!form.name().equals(account.name())) {
            trail.changed(Entry.of("account:" + account.account(), "account.renamed", by.actor()).saying(form.name()));
            account.called(form.name());
        }
        return new AccountOutcome.Done(account.view());
    }

    /** @param place null where there is none within reach */
    private Optional<String> wrong(Account account, Place place) {
        if (place == null) {
            return Optional.of("NOT_IN_YOUR_SCOPE");
        } else if (!account.roles().isEmpty()) {
            return Optional.of("ROLES_FIRST");
        }
        boolean elsewhere = account.personNo() != null && people.findById(account.personNo())
                .filter(it -> it.unitCode() != null && it.unitCode().equals(place.unitCode())).isEmpty();
        return elsewhere ? Optional.of("PERSON_ELSEWHERE") : Optional.empty();
    }

    private FieldError error(String code, Locale locale) {
        return text.wrong(code, ParticularsForm.class, "belongsTo", locale);
    }
}
