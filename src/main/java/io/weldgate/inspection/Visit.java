package io.weldgate.inspection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where an officer should go.
 *
 * @param code of the machine, person, unit or rectification
 * @param about where it is, and whose
 * @param last when somebody was there last; null for never
 * @param due  last day; null where there is none
 */
public record Visit(Reason reason, String code, String name, String about, Instant last, LocalDate due) {

    /** Why he should, the most urgent first. */
    public enum Reason { RECTIFICATION, GUIDANCE, KEY_MACHINE, MOBILE_WELDER, REPAIR_SHOP, LONG_AGO }
}
