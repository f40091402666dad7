package io.weldgate.api;

import io.weldgate.audit.Actor;
import io.weldgate.control.Steward;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Delegating;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Right;
import io.weldgate.process.Caller;
import io.weldgate.simops.Registrar;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the process; the pages ask here too. */
@Component
public class Callers {

    private static final Set<Role> OFFICIALS = EnumSet.of(Role.GRID_OFFICER, Role.EMERGENCY, Role.HOUSING, Role.MARKET,
            Role.FIRE_RESCUE, Role.PUBLIC_SECURITY);

    private final Identities identities;
    private final Delegating delegating;

    Callers(Identities identities, Delegating delegating) {
        this.identities = identities;
        this.delegating = delegating;
    }

    public Caller current() {
        SignedIn who = identities.current();
        Map<String, Actor> places = delegating.heldBy(who);
        Set<String> groups = new HashSet<>(who.groups());
        groups.addAll(places.keySet());
        return new Caller(who.actor(), groups, who.scope(), places);
    }

    /** Presents who is signed in to the registers. */
    public Keeper keeper() {
        SignedIn who = identities.current();
        return new Keeper(who.actor(), right(who), who.scope());
    }

    /** Presents who is signed in to what settles machines. @throws NotAllowed if they are none of his business */
    public Steward steward() {
        Keeper keeper = keeper();
        if (keeper.right() == Right.NONE) {
            throw new NotAllowed();
        }
        return new Steward(keeper.actor(), keeper.right() != Right.OFFICE, keeper.scope());
    }

    /** Who looks after the installation as a whole. @throws NotAllowed if somebody else asks */
    public Actor operator() {
        SignedIn who = identities.current();
        if (!Administering.isOperator(who)) {
            throw new NotAllowed();
        }
        return who.actor();
    }

    /** Whether he answers when a unit asks for another control class of a machine. */
    public boolean decidesOnClasses() {
        Right right = keeper().right();
        return right != Right.NONE && right != Right.OFFICE;
    }

    /** @throws NotAllowed for people of a unit who are not its office */
    public void mustLookAfterMachines() {
        if (!looksAfterMachines()) {
            throw new NotAllowed();
        }
    }

    /** Whether the machines of his unit or area are his business: the unit's office, officials, installers. */
    public boolean looksAfterMachines() {
        return lookAfterMachines(identities.current());
    }

    public static boolean lookAfterMachines(SignedIn who) {
        return who.unitCode() == null || who.scope().office();
    }

    private static Right right(SignedIn who) {
        if (who.unitCode() != null) {
            return who.has(Role.SAFETY_OFFICER) || who.has(Role.UNIT_HEAD) ? Right.OFFICE : Right.NONE;
        } else if (Administering.isOfArea(who)) {
            return Right.ADMIN;
        } else if (who.has(Role.COMMISSION)) {
            return Right.COMMISSION;
        }
        return isOfficial(who) ? Right.OFFICIAL : Right.NONE;
    }

    public static boolean isOfficial(SignedIn who) {
        return who.unitCode() == null && OFFICIALS.stream().anyMatch(who::has);
    }

    /** Whether who is signed in may apply for a permit: the people of work units do, officials look on. */
    public boolean mayApply() {
        return identities.current().unitCode() != null;
    }

    /** Presents who is signed in to the register of work near by. */
    public Registrar registrar() {
        SignedIn who = identities.current();
        return new Registrar(who.actor(), who.has(Role.SAFETY_OFFICER) ? who.unitCode() : null, who.scope());
    }
}
