package io.weldgate.registry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A place where hot work is done, with its fence. */
@Entity
public class Site extends Finite {

    @Id
    private String code;
    private String name;
    private String unitCode;
    private String profile;
    private String overlays;
    private boolean excluded;
    @Embedded
    private Position centre;
    private int fenceMetres;
    private LocalTime opensAt;
    private LocalTime closesAt;
    private String constructionCode;
    private String planFile;

    protected Site() {}

    /**
     * @param profile     HAZCHEM, CONSTRUCTION, CROWDED or GENERAL
     * @param fenceMetres radius around the centre
     */
    public Site(String code, String name, String unitCode, String profile, Position centre, int fenceMetres) {
        this.code = code;
        this.name = name;
        this.unitCode = unitCode;
        this.profile = profile;
        this.centre = centre;
        this.fenceMetres = fenceMetres;
        this.overlays = "";
    }

    /** @param profiles further profiles whose demands this place must meet too, separated by blanks */
    public Site overlaid(String profiles) {
        this.overlays = profiles;
        return this;
    }

    /** Opening hours of a crowded place; a closing time before the opening time lies on the next day. */
    public Site open(LocalTime from, LocalTime to) {
        this.opensAt = from;
        this.closesAt = to;
        return this;
    }

    /** Explosive or classified: outside the system's scope (S3 art. 2), nothing is unlocked here. */
    public Site exclude() {
        this.excluded = true;
        return this;
    }

    /** What it is called and which demands it must meet. */
    public Site called(String name, String profile) {
        this.name = name;
        this.profile = profile;
        return this;
    }

    public Site fenced(Position centre, int fenceMetres) {
        this.centre = centre;
        this.fenceMetres = fenceMetres;
        return this;
    }

    public Site excluded(boolean outOfScope) {
        this.excluded = outOfScope;
        return this;
    }

    /** @param constructionCode null for a site that lies on no construction site */
    public Site onConstruction(String constructionCode) {
        this.constructionCode = constructionCode;
        return this;
    }

    public Site until(LocalDate endsOn) {
        endOn(endsOn);
        return this;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String unitCode() {
        return unitCode;
    }

    public String profile() {
        return profile;
    }

    /** Further profiles whose demands hold here too. */
    public List<String> overlays() {
        return overlays.isEmpty() ? List.of() : List.of(overlays.split(" "));
    }

    public boolean excluded() {
        return excluded;
    }

    public Position centre() {
        return centre;
    }

    public int fenceMetres() {
        return fenceMetres;
    }

    /** @param fileId of the plan; earlier ones stay among the evidence */
    public void planned(String fileId) {
        this.planFile = fileId;
    }

    /** The id of its plan's file; null where it has none. */
    public String planFile() {
        return planFile;
    }

    /** The construction site on which it lies; null for any other. */
    public String constructionCode() {
        return constructionCode;
    }

    public LocalTime opensAt() {
        return opensAt;
    }

    public LocalTime closesAt() {
        return closesAt;
    }
}
