package io.weldgate.api.inspection;

import io.weldgate.api.Callers;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Members;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.inspection.Inspector;
import io.weldgate.inspection.Officers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the inspections, and knows who else may sign; the pages ask here too. */
@Component
public class Inspectors implements Officers {

    /** Departments that punish; a grid officer and the commission's office do not. */
    private static final Set<Role> ENFORCING = EnumSet.of(Role.EMERGENCY, Role.HOUSING, Role.MARKET, Role.FIRE_RESCUE,
            Role.PUBLIC_SECURITY);
    private static final int COUNTY = 6;

    private final Identities identities;
    private final Members members;
    private final Callers callers;

    Inspectors(Identities identities, Members members, Callers callers) {
        this.identities = identities;
        this.members = members;
        this.callers = callers;
    }

    /** @throws NotAllowed unless he is an official of a department, or of a unit's office */
    public Inspector current() {
        SignedIn who = identities.current();
        if (!inspects(who)) {
            throw new NotAllowed();
        }
        return new Inspector(who.actor(), who.departmentCode(), who.areaCode(),
                who.roles().stream().anyMatch(ENFORCING::contains), callers.keeper());
    }

    public static boolean inspects(SignedIn who) {
        return who.unitCode() != null ? who.has(Role.SAFETY_OFFICER) || who.has(Role.UNIT_HEAD)
                : who.departmentCode() != null && (Callers.isOfficial(who) || who.has(Role.COMMISSION));
    }

    @Override
    public Optional<Officer> find(String account) {
        return members.find(account).filter(Inspectors::inspects).map(Inspectors::officer);
    }

    @Override
    public List<Officer> ofCounty(String areaCode) {
        return areaCode.length() < COUNTY ? List.of() : members.ofAreas(areaCode.substring(0, COUNTY)).stream()
                .filter(it -> it.unitCode() == null && inspects(it)).map(Inspectors::officer).toList();
    }

    private static Officer officer(SignedIn it) {
        return new Officer(it.account(), it.name(), it.departmentCode(), it.unitCode());
    }
}
