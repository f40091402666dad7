package io.weldgate.registry;

/**
 * Whose records someone may see: those of one unit, those of an area and all below it, or everything. Goes into every
 * query as the pair {@link #unitPattern()} and {@link #areaPattern()}.
 */
public record Scope(String unitCode, String areaPrefix) {

    public static Scope unit(String unitCode) {
        return new Scope(unitCode, null);
    }

    public static Scope area(String areaPrefix) {
        return new Scope(null, areaPrefix);
    }

    public static Scope everything() {
        return new Scope(null, "");
    }

    public boolean covers(String unit, String area) {
        return unitCode != null ? unitCode.equals(unit) : areaPrefix != null && area.startsWith(areaPrefix);
    }

    /** The one unit, or the pattern that fits every unit. */
    public String unitPattern() {
        return unitCode != null ? unitCode : "%";
    }

    /** A pattern for area codes; fits everything where the scope is a unit. */
    public String areaPattern() {
        return unitCode != null || areaPrefix == null ? "%" : areaPrefix + "%";
    }
}
