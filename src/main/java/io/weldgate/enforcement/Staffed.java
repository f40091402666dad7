package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import io.weldgate.registry.Holders;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who does the casework of a department, as the groups of tasks name them. */
@Component
class Staffed {

    private static final int COUNTY = 6;

    private final Holders holders;
    private final Departments departments;

    Staffed(Holders holders, Departments departments) {
        this.holders = holders;
        this.departments = departments;
    }

    String officers(String department) {
        return department + ":OFFICER";
    }

    /** Where nobody heads it here, its officers decide: no case may lie because an account is missing. */
    String heads(String department) {
        String heads = department + ":HEAD";
        return holders.of(List.of(heads)).isEmpty() ? officers(department) : heads;
    }

    /** The commission office of the county; the officers of the department itself where it has none. */
    String commission(String areaCode, String department) {
        String county = areaCode.substring(0, Math.min(COUNTY, areaCode.length()));
        return departments.findByAreaCodeStartingWith(county).stream()
                .filter(it -> it.areaCode().equals(county) && it.fields().contains(FieldOfAuthority.COORDINATION))
                .map(it -> officers(it.code())).findFirst().orElse(officers(department));
    }

    /** Whether somebody other than this one can be the second officer of the department. */
    boolean isColleague(String account, String department, Actor of) {
        Set<String> staff = holders.of(List.of(officers(department), department + ":HEAD"));
        return !account.equals(of.account()) && staff.contains(account);
    }

    Actor actor(String account) {
        return new Actor(account, holders.name(account));
    }
}
