package io.weldgate.docket;

/**
 * What lists show of a docket.
 *
 * @param areaCode of six digits or more
 * @param unitCode whom it concerns; null where that is no registered unit
 * @param unitSees whether that unit's people may see it, as they must see what they are to put right
 * @param place    in words
 * @param title    key of a message, or words
 */
public record Heading(String areaCode, String unitCode, boolean unitSees, String place, String title) {}
