package io.weldgate.identity;

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
    /** 安委办, the safety commission's office. */
    COMMISSION, INSTALLER, ADMIN
}
