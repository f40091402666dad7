package io.weldgate.inspection;

/**
 * A place near an inspector.
 *
 * @param siteCode of the register of sites
 * @param metres   from where he stands to its centre
 */
public record Nearby(String siteCode, String name, String unitName, long metres) {}
