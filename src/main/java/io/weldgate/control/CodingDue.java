package io.weldgate.control;

import java.time.LocalDate;
import java.util.List;

/**
 * The time in which machines of a unit are to be coded runs out today, or has run out.
 *
 * @param codeBy their last day
 */
public record CodingDue(String unitCode, String unitName, String areaCode, LocalDate codeBy, boolean overdue,
        List<String> machineCodes) {}
