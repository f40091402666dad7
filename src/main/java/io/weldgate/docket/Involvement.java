package io.weldgate.docket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A department's part in a docket, from a moment on; the last one told counts. */
@Embeddable
public class Involvement {

    private String departmentCode;
    @Enumerated(EnumType.STRING)
    private Part part;
    private Instant since;

    protected Involvement() {}

    Involvement(String departmentCode, Part part, Instant since) {
        this.departmentCode = departmentCode;
        this.part = part;
        this.since = since;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public Part part() {
        return part;
    }

    public Instant since() {
        return since;
    }
}
