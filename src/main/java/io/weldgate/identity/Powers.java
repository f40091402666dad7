package io.weldgate.identity;

import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What one account may do to another. A unit's head has its people in hand, the system administrator of an area the
 * accounts there, that of a department those of the department and of the ones below it in its field, and the security
 * administrator their roles. Nobody has himself in hand, nobody gives a role that is above his own or that is not of
 * the department's field, and nobody touches an administrator of another kind or of his own level: by a password reset
 * he would become one.
 */
@Component
class Powers {

    private final Departments departments;
    private final Clock clock;

    Powers(Departments departments, Clock clock) {
        this.departments = departments;
        this.clock = clock;
    }

    /** Whether someone sees accounts at all; only those in his scope, even then. */
    static boolean look(SignedIn by) {
        return by.unitCode() != null ? by.has(Role.UNIT_HEAD)
                : by.roles().stream().anyMatch(Role.ADMINISTRATIVE::contains);
    }

    /** Whether someone makes accounts. */
    static boolean make(SignedIn by) {
        return by.unitCode() != null ? by.has(Role.UNIT_HEAD) : by.has(Role.ADMIN);
    }

    /** Whose accounts he sees, and may make, if he sees or makes any. */
    Reach reach(SignedIn by) {
        return new Reach(by.scope(), by.departmentCode() == null ? null : departments.findById(by.departmentCode())
                .map(this::withThoseBelow).orElse(Set.of(by.departmentCode())));
    }

    boolean see(SignedIn by, Account it) {
        return look(by) && reach(by).covers(it.unitCode(), it.departmentCode(), it.areaCode());
    }

    /** Whether someone disables an account, resets its password, or ends its sessions. */
    boolean manage(SignedIn by, Account it) {
        if (!see(by, it) || isHimself(by, it)) {
            return false;
        }
        if (by.unitCode() != null) {
            return UnitRole.ALL.containsAll(it.roles());
        }
        Set<Role> offices = new HashSet<>(it.roles());
        offices.retainAll(Role.ADMINISTRATIVE);
        return offices.isEmpty() ? by.has(Role.ADMIN) : by.roles().containsAll(offices) && isAbove(by, it);
    }

    /** Whether someone takes away a second factor that was lost: not the one who resets the password. */
    boolean free(SignedIn by, Account it) {
        return by.unitCode() == null && by.has(Role.SECURITY_ADMIN) && see(by, it) && !isHimself(by, it)
                && (isAbove(by, it) || it.roles().stream().noneMatch(Role.ADMINISTRATIVE::contains));
    }

    /** The roles that someone may give to an account; of what else it holds he may {@link #take}. */
    Set<Role> give(SignedIn by, Account it) {
        Set<Role> given = new HashSet<>(take(by, it));
        if (it.departmentCode() != null) {
            given.retainAll(fitting(by, departments.findById(it.departmentCode()).orElseThrow()));
        }
        return given;
    }

    /** A grid officer or an installer of a department is named by the area, and so is who is of one without fields. */
    private static Set<Role> fitting(SignedIn by, Department of) {
        Set<Role> fitting = EnumSet.copyOf(Role.ADMINISTRATIVE);
        fitting.add(Role.DEPARTMENT_HEAD);
        of.fields().stream().filter(Role.OF_FIELDS::containsKey).map(Role.OF_FIELDS::get).forEach(fitting::add);
        if (by.departmentCode() == null) {
            fitting.addAll(Set.of(Role.GRID_OFFICER, Role.INSTALLER));
            if (of.fields().isEmpty()) {
                fitting.addAll(Role.OF_FIELDS.values());
                fitting.remove(Role.COMMISSION);
            }
        }
        return fitting;
    }

    /** The roles that someone may take from an account. */
    Set<Role> take(SignedIn by, Account it) {
        if (by.unitCode() != null) {
            return manage(by, it) ? UnitRole.ALL : Set.of();
        }
        if (!by.has(Role.SECURITY_ADMIN) || !see(by, it) || isHimself(by, it)) {
            return Set.of();
        }
        if (it.unitCode() != null) {
            return Role.OF_UNITS;
        }
        Set<Role> officials = new HashSet<>(Set.of(Role.values()));
        officials.removeAll(Role.OF_UNITS);
        if (!isAbove(by, it)) {
            officials.removeAll(Role.ADMINISTRATIVE);
        }
        return officials;
    }

    private static boolean isHimself(SignedIn by, Account it) {
        return by.account().equals(it.account()) || by.personNo() != null && by.personNo().equals(it.personNo());
    }

    /** Administrators of everything have nobody above them, and so one another; an area is above its departments. */
    private static boolean isAbove(SignedIn by, Account it) {
        return by.departmentCode() == null && (by.areaCode().isEmpty() || it.departmentCode() != null)
                || it.areaCode().length() > by.areaCode().length();
    }

    private Set<String> withThoseBelow(Department own) {
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(Stream.of(own), departments.findByAreaCodeStartingWith(own.areaCode()).stream()
                .filter(it -> own.isAbove(it) && !it.isOver(today))).map(Department::code).collect(Collectors.toSet());
    }
}
