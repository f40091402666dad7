package io.weldgate.registry;

import java.util.Collection;

/**
 * Whose records someone may see: those of one unit, those of an area and all below it, or everything. Goes into every
 * list query as {@link #unitCode()} (null: any) and {@link #areas()}. Beyond it someone sees the work at which he is
 * named himself, and the office of a contractor the work that it does for others.
 *
 * @param person     person number; null where nobody in particular asks
 * @param office     whether the unit's safety officer or head asks
 * @param department code of the one who asks for it; null for all others
 */
public record Scope(String unitCode, String areaPrefix, String person, boolean office, String department) {

    public Scope {
        if ((unitCode == null) == (areaPrefix == null)) {
            throw new IllegalArgumentException("a scope is either a unit or an area");
        }
    }

    public static Scope unit(String unitCode) {
        return new Scope(unitCode, null, null, false, null);
    }

    public static Scope area(String areaPrefix) {
        return new Scope(null, areaPrefix, null, false, null);
    }

    public static Scope everything() {
        return area("");
    }

    /** The same, as this person has it. */
    public Scope of(String personNo, boolean unitsOffice) {
        return new Scope(unitCode, areaPrefix, personNo, unitsOffice, department);
    }

    /** The same, asked for a department. @param code null for none */
    public Scope ofDepartment(String code) {
        return new Scope(unitCode, areaPrefix, person, office, code);
    }

    public boolean covers(String unit, String area) {
        return unitCode != null ? unitCode.equals(unit) : area.startsWith(areaPrefix);
    }

    public boolean isOneOf(Collection<String> people) {
        return person != null && people.contains(person);
    }

    /** @param unit may be null, whose office nobody is */
    public boolean isOfficeOf(String unit) {
        return office && unitCode != null && unitCode.equals(unit);
    }

    /** What a query's area codes must begin with; empty where the scope is one unit. */
    public String areas() {
        return areaPrefix == null ? "" : areaPrefix;
    }
}
