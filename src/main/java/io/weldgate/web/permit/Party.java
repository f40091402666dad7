package io.weldgate.web.permit;

import io.weldgate.permit.Permit;
import io.weldgate.permit.Signature;
import io.weldgate.permit.Signatures;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who and where a permit is about, by name. */
@Component
class Party {

    private final People people;
    private final Sites sites;
    private final WorkUnits units;
    private final Signatures signatures;

    Party(People people, Sites sites, WorkUnits units, Signatures signatures) {
        this.people = people;
        this.sites = sites;
        this.units = units;
        this.signatures = signatures;
    }

    Names of(Permit permit) {
        return new Names(permit.welders().stream().map(this::name).toList(), name(permit.watch()),
                name(permit.applicant()), permit.approver() == null ? null : name(permit.approver()),
                sites.findById(permit.siteCode()).orElseThrow().name(),
                units.findById(permit.unitCode()).orElseThrow().name(),
                signatures.findByPermitNoAndRoundOrderBySequence(permit.permitNo(), permit.approval().round()));
    }

    /** Someone who is not registered as a person is shown by the account. */
    String name(String personNo) {
        return people.findById(personNo).map(Person::name).orElse(personNo);
    }

    /**
     * @param approver   null while nobody has approved
     * @param signatures of the application as it stands, in their order
     */
    record Names(List<String> welders, String watch, String applicant, String approver, String site, String unit,
            List<Signature> signatures) {}
}
