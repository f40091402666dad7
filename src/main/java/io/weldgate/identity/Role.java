package io.weldgate.identity;

import io.weldgate.registry.FieldOfAuthority;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What someone may do; whose records they may do it to is the scope's business. */
public enum Role {
    WELDER, FIRE_WATCH, SAFETY_OFFICER, UNIT_HEAD, GAS_TESTER,
    /** 基层单位 head of a hazchem enterprise. */
    BASE_HEAD,
    /** 当班班长. */
    SHIFT_LEADER,
    /** 网格员 of a township. */
    GRID_OFFICER,
    EMERGENCY, HOUSING, MARKET, FIRE_RESCUE, PUBLIC_SECURITY,
    /** 部门负责人: decides in the cases of his department (行政处罚法 57). */
    DEPARTMENT_HEAD,
    /** 安委办, the safety commission's office. */
    COMMISSION, INSTALLER,
    /** 系统管理员: makes accounts and gives no role. */
    ADMIN,
    /** 安全管理员: gives roles and makes no account. */
    SECURITY_ADMIN,
    /** 审计管理员: reads the trail and changes nothing. */
    AUDIT_ADMIN;

    /** Of which one person holds one at most (三员分立, GB/T 22239-2019 8.1.5). */
    public static final Set<Role> ADMINISTRATIVE = Set.of(ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);
    /** Of people of a work unit; all others are for officials. */
    static final Set<Role> OF_UNITS = Set.copyOf(EnumSet.range(WELDER, SHIFT_LEADER));

    /** Of the department that answers for a field (S0, S2 and S3); the other fields have none of their own. */
    static final Map<FieldOfAuthority, Role> OF_FIELDS = Map.of(FieldOfAuthority.INDUSTRY, EMERGENCY,
            FieldOfAuthority.HAZCHEM, EMERGENCY, FieldOfAuthority.CONSTRUCTION, HOUSING,
            FieldOfAuthority.URBAN_OPERATION, HOUSING, FieldOfAuthority.SPECIAL_EQUIPMENT, MARKET,
            FieldOfAuthority.FIRE, FIRE_RESCUE, FieldOfAuthority.PUBLIC_SECURITY, PUBLIC_SECURITY,
            FieldOfAuthority.COORDINATION, COMMISSION);

    /** Whether it works on the cases of a department; administrators and installers never do. */
    boolean isOfCasework() {
        return this == GRID_OFFICER || this == DEPARTMENT_HEAD || OF_FIELDS.containsValue(this);
    }
}
