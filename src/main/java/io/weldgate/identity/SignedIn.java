package io.weldgate.identity;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnit;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is signed in, as the database knows them at the beginning of the request.
 *
 * @param personNo       of the registry; null if the account belongs to nobody registered there
 * @param unitCode       null for officials
 * @param departmentCode null for people of a work unit
 * @param areaCode       administrative division of the unit or office; empty for the administrator of everything
 * @param scope          whose records they may see
 */
public record SignedIn(String account, String name, String personNo, Set<Role> roles, String unitCode,
        String departmentCode, String areaCode, Scope scope) {

    static final String OFFICER = "OFFICER";
    static final String HEAD = "HEAD";

    public Actor actor() {
        return new Actor(account, name);
    }

    public Set<String> roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** 流动焊工: whether he is a unit of his own. */
    public boolean isMobile() {
        return unitCode != null && unitCode.startsWith(WorkUnit.MOBILE);
    }

    /**
     * The candidate groups of tasks: {@code <unitCode>:<ROLE>}, of a department {@code <departmentCode>:OFFICER} and
     * {@code <departmentCode>:HEAD}; none for all others.
     */
    public Set<String> groups() {
        if (unitCode != null) {
            return roles.stream().map(role -> unitCode + ":" + role).collect(Collectors.toUnmodifiableSet());
        }
        return departmentCode == null ? Set.of() : roles.stream().filter(Role::isOfCasework)
                .map(role -> departmentCode + ":" + (role == Role.DEPARTMENT_HEAD ? HEAD : OFFICER))
                .collect(Collectors.toUnmodifiableSet());
    }
}
