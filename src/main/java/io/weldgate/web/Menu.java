package io.weldgate.web;

import io.weldgate.api.casework.Finders;
import io.weldgate.api.Callers;
import io.weldgate.api.enrolment.Examiners;
import io.weldgate.api.inspection.Inspectors;
import io.weldgate.api.jurisdiction.TableKeepers;
import io.weldgate.api.record.SeenTrail;
import io.weldgate.api.tipoff.TipOffOfficers;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.ledger.Right;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where somebody's work lies beyond his tasks and permits: no place stands here that would turn him away. */
@Component
class Menu {

    private final Callers callers;
    private final Examiners examiners;
    private final SeenTrail trail;

    Menu(Callers callers, Examiners examiners, SeenTrail trail) {
        this.callers = callers;
        this.examiners = examiners;
        this.trail = trail;
    }

    /**
     * @param title key of its name
     * @param rare  of no daily use: it stands in the menu behind one's name alone
     */
    record Place(String path, String title, boolean rare) {

        Place(String path, String title) {
            this(path, title, false);
        }
    }

    List<Place> of(SignedIn who) {
        List<Place> places = new ArrayList<>();
        if (who.unitCode() == null) {
            places.add(new Place("/units", "nav.units"));
        } else if (who.scope().office()) {
            places.add(new Place("/units/" + who.unitCode(), "nav.unit"));
        }
        if (who.isMobile()) {
            places.add(new Place("/work-place", "form.placeForm"));
        }
        if (callers.keeper().right() != Right.NONE) {
            places.add(new Place("/registers", "nav.registers"));
        }
        if (examiners.one()) {
            places.add(new Place("/enrolments", "nav.enrolments"));
        }
        boolean officer = Finders.isOne(who);
        if (officer) {
            places.add(new Place("/cases", "cases.title"));
        }
        if (TipOffOfficers.isOne(who)) {
            places.add(new Place("/tip-offs", "nav.tip-offs"));
            places.add(new Place("/blacklist", "nav.blacklist"));
        }
        if (TableKeepers.reads(who)) {
            places.add(new Place("/jurisdiction", "jurisdiction.title", officer));
        }
        if (Inspectors.inspects(who)) {
            places.add(new Place(who.unitCode() == null ? "/inspections/today" : "/inspections", "inspections.title"));
            places.add(new Place("/rectifications", "rectifications.title"));
        }
        places.add(new Place("/nearby-works", "nav.nearby", officer));
        places.add(new Place("/contractors", "nav.contractors", officer));
        places.add(new Place("/delegations", "nav.delegations", who.unitCode() == null));
        if (Administering.mayLook(who)) {
            places.add(new Place("/accounts", "nav.accounts"));
        }
        if (trail.isOpen()) {
            places.add(new Place("/trail", "nav.trail", !who.has(Role.AUDIT_ADMIN)));
        }
        if (Administering.isOperator(who)) {
            places.add(new Place("/incidents", "incidents.title", true));
            places.add(new Place("/letters", "letters.title", true));
        }
        return places;
    }
}
