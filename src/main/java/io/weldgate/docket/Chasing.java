package io.weldgate.docket;

import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 督办: what a department has not done in time is told one level up, to its head and the commission office of the
 * county. Whose task it is was told of it as of every task.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Chasing {

    private static final int COUNTY = 6;

    private final Dockets dockets;
    private final Departments departments;
    private final ApplicationEventPublisher events;

    Chasing(Dockets dockets, Departments departments, ApplicationEventPublisher events) {
        this.dockets = dockets;
        this.departments = departments;
        this.events = events;
    }

    /** @param step under which it stands on the trail */
    public void late(String docketNo, String department, String step) {
        String area = dockets.findById(docketNo).orElseThrow().areaCode();
        String county = area.substring(0, Math.min(COUNTY, area.length()));
        List<String> told = new ArrayList<>(List.of(department + ":HEAD"));
        departments.findByAreaCodeStartingWith(county).stream()
                .filter(it -> it.areaCode().equals(county) && it.fields().contains(FieldOfAuthority.COORDINATION))
                .map(Department::code).forEach(it -> told.add(it + ":OFFICER"));
        events.publishEvent(new FellBehind(docketNo, step, told));
    }
}
