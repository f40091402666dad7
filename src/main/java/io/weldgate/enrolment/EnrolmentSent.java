package io.weldgate.enrolment;

/**
 * Somebody waits to be let in.
 *
 * @param unitCode null for a mobile welder
 * @param areaCode of his unit, or his township
 */
public record EnrolmentSent(String number, Calling calling, String unitCode, String areaCode) {}
