package io.weldgate.decision;

/** What can be stated on site, each by who sees or does it. */
public enum SiteStatement {
    /** 已接受交底: by the welder, as the briefing itself is by the fire watch. */
    BRIEFING_RECEIVED, ESCAPE_ROUTE_KNOWN,
    EXTINGUISHERS_IN_DATE,
    CORDON_PLACED,
    /** Of a hollow or closed workpiece. */
    INSIDE_INSPECTED, PRESSURE_RELEASED,
    /** By the unit that the part is joined to, with its paper. */
    ADJOINING_UNIT_AGREED,
    /** The place of a machine far away is cleared as a hot-work point is. */
    MACHINE_PLACE_CLEARED,
    /** In a crowded place. */
    NOTICE_POSTED, SEPARATED, CLOSED_TO_PUBLIC, EXITS_FREE
}
