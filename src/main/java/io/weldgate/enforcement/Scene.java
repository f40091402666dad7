package io.weldgate.enforcement;

import io.weldgate.registry.Position;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where, when and with what it was done. What nobody knows is null. */
@Embeddable
public class Scene {

    private String areaCode;
    private String place;
    private Double latitude;
    private Double longitude;
    private String siteCode;
    private String unitCode;
    private String machineCode;
    private String permitNo;
    private Instant actAt;

    protected Scene() {}

    /** @param areaCode of six digits or more @param actAt when it was done, or seen to be done */
    public Scene(String areaCode, String place, Position position, Instant actAt) {
        this.areaCode = areaCode;
        this.place = place;
        this.latitude = position == null ? null : position.latitude();
        this.longitude = position == null ? null : position.longitude();
        this.actAt = actAt;
    }

    Scene at(String site, String unit) {
        this.siteCode = site;
        this.unitCode = unit;
        return this;
    }

    Scene with(String machine, String permit) {
        this.machineCode = machine;
        this.permitNo = permit;
        return this;
    }

    public String areaCode() {
        return areaCode;
    }

    public String place() {
        return place;
    }

    public Position position() {
        return latitude == null ? null : new Position(latitude, longitude);
    }

    public String siteCode() {
        return siteCode;
    }

    public String unitCode() {
        return unitCode;
    }

    public String machineCode() {
        return machineCode;
    }

    public String permitNo() {
        return permitNo;
    }

    public Instant actAt() {
        return actAt;
    }
}
