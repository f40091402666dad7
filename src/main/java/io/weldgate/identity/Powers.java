package io.weldgate.identity;

import java.util.HashSet;
import java.util.Set;

/**
 * What one account may do to another. A unit's head has its people in hand, the system administrator of an area the
 * accounts there, and the security administrator their roles. Nobody has himself in hand, nobody gives a role that is
 * above his own, and nobody touches an administrator of another kind or of his own level: by a password reset he would
 * become one.
 */
final class Powers {

    private Powers() {}

    /** Whether someone sees accounts at all; only those in his scope, even then. */
    static boolean look(SignedIn by) {
        return by.unitCode() != null ? by.has(Role.UNIT_HEAD)
                : by.roles().stream().anyMatch(Role.ADMINISTRATIVE::contains);
    }

    /** Whether someone makes accounts. */
    static boolean make(SignedIn by) {
        return by.unitCode() != null ? by.has(Role.UNIT_HEAD) : by.has(Role.ADMIN);
    }

    static boolean see(SignedIn by, Account it) {
        return look(by) && by.scope().covers(it.unitCode(), it.areaCode());
    }

    /** Whether someone disables an account, resets its password, or ends its sessions. */
    static boolean manage(SignedIn by, Account it) {
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
    static boolean free(SignedIn by, Account it) {
        return by.unitCode() == null && by.has(Role.SECURITY_ADMIN) && see(by, it) && !isHimself(by, it)
                && (isAbove(by, it) || it.roles().stream().noneMatch(Role.ADMINISTRATIVE::contains));
    }

    /** The roles that someone may give to an account and take from it. */
    static Set<Role> give(SignedIn by, Account it) {
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

    /** Administrators of everything have nobody above them, and so one another. */
    private static boolean isAbove(SignedIn by, Account it) {
        return by.areaCode().isEmpty() || it.areaCode().length() > by.areaCode().length();
    }
}
