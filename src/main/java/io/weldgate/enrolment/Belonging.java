package io.weldgate.enrolment;

/**
 * Where somebody belongs, and so who confirms him.
 *
 * @param unitCode null for a mobile welder
 * @param areaCode of the unit, or the township
 */
record Belonging(String unitCode, String areaCode) {}
