package io.weldgate.investigation;

import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.Parties;
import io.weldgate.jurisdiction.Track;
import io.weldgate.registry.CreditCode;
import io.weldgate.registry.IdentityNumber;
import io.weldgate.registry.People;
import io.weldgate.registry.Recognising;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out against whom a track is led: somebody of the registers, or whoever is told by name and number. */
@Component
class Accusing {

    private final Parties parties;
    private final People people;
    private final WorkUnits units;
    private final Recognising recognising;
    private final Clock clock;

    Accusing(Parties parties, People people, WorkUnits units, Recognising recognising, Clock clock) {
        this.parties = parties;
        this.people = people;
        this.units = units;
        this.recognising = recognising;
        this.clock = clock;
    }

    /** Empty where nobody can be found, or recognised again, by what the form says. */
    Optional<CaseParty> named(CaseTrack track, InvestigationForm form) {
        if (form.party() == null || form.party().isBlank()) {
            return Optional.empty();
        }
        return knownByName(track, form).or(() -> switch (track.kind()) {
            case PERSON, INSTIGATOR, MANAGER -> person(track, form);
            case UNIT -> unit(track, form);
            case SUPERVISION -> unit(track, form).or(() -> person(track, form));
        });
    }

    /** Whom the case names already with his number need not be told again. */
    private Optional<CaseParty> knownByName(CaseTrack track, InvestigationForm form) {
        return parties.findByCaseNoOrderById(track.caseNo()).stream()
                .filter(it -> it.track() == track.kind() && it.name().equals(form.party()))
                .filter(it -> it.idNumber() != null || it.creditCode() != null).findFirst();
    }

    /** The same one is not written down twice. */
    Accused accuse(CaseParty party) {
        CaseParty held = parties.findByCaseNoOrderById(party.caseNo()).stream()
                .filter(it -> it.track() == party.track() && key(it).equals(key(party))).findFirst()
                .orElseGet(() -> parties.save(party));
        return new Accused(held.id(), key(held));
    }

    private Optional<CaseParty> person(CaseTrack track, InvestigationForm form) {
        String caseNo = track.caseNo();
        Track kind = track.kind();
        var number = new IdentityNumber(form.partyId());
        boolean plausible = number.isPlausibleOn(LocalDate.now(clock));
        return people.findById(form.party())
                .or(() -> plausible ? recognising.find(recognising.digest(number.value())) : Optional.empty())
                .map(it -> CaseParty.person(caseNo, kind, it.name(), it.personNo(), it.idNumber()))
                .or(() -> plausible ? Optional.of(CaseParty.person(caseNo, kind, form.party(), null, number.value()))
                        : Optional.empty());
    }

    private Optional<CaseParty> unit(CaseTrack track, InvestigationForm form) {
        String caseNo = track.caseNo();
        Track kind = track.kind();
        var code = new CreditCode(form.partyId());
        return Stream.of(form.party(), code.value()).filter(it -> !it.isBlank())
                .flatMap(it -> units.findNamed(it).stream()).findFirst()
                .map(it -> CaseParty.unit(caseNo, kind, it.name(), it.code(), it.creditCode()))
                .or(() -> code.isShaped() ? Optional.of(CaseParty.unit(caseNo, kind, form.party(), null, code.value()))
                        : Optional.empty());
    }

    /** Of one person the same in every case, and of one unit. */
    private String key(CaseParty party) {
        if (party.idNumber() != null) {
            return recognising.digest(party.idNumber());
        }
        return Stream.of(party.creditCode(), party.personNo(), party.unitCode()).filter(Objects::nonNull).findFirst()
                .orElse(party.name());
    }
}
