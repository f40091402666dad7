package io.weldgate.enrolment;

import jakarta.persistence.Embeddable;

/**
 * Where somebody belongs, and so who confirms him.
 *
 * @param unitCode  null for a mobile welder
 * @param areaCode  of the unit, or the township
 * @param workPlace where a mobile welder says that he works; null for who belongs to a unit
 */
@Embeddable
record Belonging(String unitCode, String areaCode, String workPlace) {}
