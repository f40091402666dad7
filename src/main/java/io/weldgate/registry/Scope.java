package io.weldgate.registry;

/**
 * Whose records someone may see: those of one unit, those of an area and all below it, or everything. Goes into every
 * list query as {@link #unitCode()} (null: any) and {@link #areas()}.
 */
public record Scope(String unitCode, String areaPrefix) {

    public Scope {
        if ((unitCode == null) == (areaPrefix == null)) {
            throw new IllegalArgumentException("a scope is either a unit or an area");
        }
    }

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
        return unitCode != null ? unitCode.equals(unit) : area.startsWith(areaPrefix);
    }

    /** What a query's area codes must begin with; empty where the scope is one unit. */
    public String areas() {
        return areaPrefix == null ? "" : areaPrefix;
    }
}
