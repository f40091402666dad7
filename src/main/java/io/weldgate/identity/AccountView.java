package io.weldgate.identity;

import java.util.List;

/**
 * An account as those see it who administer it.
 *
 * @param personNo    of the registry; null if it belongs to nobody registered there
 * @param areaCode    empty where it is the whole country
 * @param passwordDue whether its password is an initial one that has not been changed yet
 * @param secondFactor whether the password alone opens nothing
 */
public record AccountView(String account, String name, String personNo, List<Role> roles, String unitCode,
        String departmentCode, String areaCode, boolean enabled, boolean passwordDue, boolean secondFactor) {}
