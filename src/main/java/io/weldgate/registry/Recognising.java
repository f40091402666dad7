package io.weldgate.registry;

import io.weldgate.keyring.Sealing;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by their identity numbers, which are sealed: by a keyed digest, made for whoever has none yet. */
@Component
public class Recognising {

    private static final Limit AT_ONCE = Limit.of(1000);

    private final People people;
    private final Sealing sealing;

    Recognising(People people, Sealing sealing) {
        this.people = people;
        this.sealing = sealing;
    }

    /** @param idMac {@link #digest} of the number */
    @Transactional
    public Optional<Person> find(String idMac) {
        for (List<Person> some = unknown(); !some.isEmpty(); some = unknown()) {
            some.forEach(person -> person.recognisedBy(digest(person.idNumber())));
            people.saveAllAndFlush(some);
        }
        return people.findByIdMacOrderByPersonNo(idMac).stream().findFirst();
    }

    /** The same for all spellings of one number. */
    public String digest(String idNumber) {
        return sealing.mac(new IdentityNumber(idNumber).value());
    }

    private List<Person> unknown() {
        return people.findByIdMacIsNullAndIdNumberIsNotNull(AT_ONCE);
    }
}
