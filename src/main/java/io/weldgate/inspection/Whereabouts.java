package io.weldgate.inspection;

import jakarta.persistence.Embeddable;

/** Where it was inspected, and what. */
@Embeddable
public class Whereabouts {

    private String unitCode;
    private String siteCode;
    private String machineCode;
    private String areaCode;
    private String place;
    private Double latitude;
    private Double longitude;

    protected Whereabouts() {}

    /** @param siteCode null where it is not known */
    Whereabouts(String unitCode, String siteCode, String machineCode, String areaCode, String place) {
        this.unitCode = unitCode;
        this.siteCode = siteCode;
        this.machineCode = machineCode;
        this.areaCode = areaCode;
        this.place = place;
    }

    /** Where the phone was, WGS-84 degrees; null where it did not tell. */
    Whereabouts at(Double north, Double east) {
        this.latitude = north == null || east == null ? null : north;
        this.longitude = north == null || east == null ? null : east;
        return this;
    }

    public String unitCode() {
        return unitCode;
    }

    public String siteCode() {
        return siteCode;
    }

    public String machineCode() {
        return machineCode;
    }

    /** In whose list it stands: the unit's area, or the inspector's where the unit is from elsewhere. */
    public String areaCode() {
        return areaCode;
    }

    public String place() {
        return place;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }
}
