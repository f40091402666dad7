package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 督办: what is late is told one level up, to the department's head and the commission office of the county. */
@Component
public class PressingTipOffs {

    private static final int COUNTY = 6;

    private final TipOffs tipOffs;
    private final Departments departments;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    PressingTipOffs(TipOffs tipOffs, Departments departments, Trail trail, ApplicationEventPublisher events) {
        this.tipOffs = tipOffs;
        this.departments = departments;
        this.trail = trail;
        this.events = events;
    }

    /** Nobody has checked it in time. */
    @Transactional
    public void checkLate(String docketNo) {
        late(docketNo, "tipoff.check_late");
    }

    /** Nobody has paid the reward in time. */
    @Transactional
    public void paymentLate(String docketNo) {
        late(docketNo, "tipoff.payment_late");
    }

    private void late(String docketNo, String step) {
        TipOff tipOff = tipOffs.findByDocketNo(docketNo).orElseThrow();
        trail.changed(Entry.of(docketNo, step, Actor.PLATFORM));
        List<String> above = new ArrayList<>(List.of(tipOff.department() + ":HEAD"));
        String area = tipOff.sighting().areaCode();
        departments.findByAreaCodeStartingWith(area.substring(0, COUNTY)).stream()
                .filter(it -> area.startsWith(it.areaCode()) && it.fields().contains(FieldOfAuthority.COORDINATION))
                .map(Department::code).forEach(it -> above.add(it + ":OFFICER"));
        events.publishEvent(new TipOffLate(docketNo, step, above));
    }
}
