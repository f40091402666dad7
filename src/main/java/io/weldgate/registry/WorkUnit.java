package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A unit whose people weld: 作业单位. */
@Entity
public class WorkUnit {

    @Id
    private String code;
    private String name;
    private String creditCode;
    private String areaCode;

    protected WorkUnit() {}

    /** @param creditCode unified social credit code, GB 32100; null for households and flexible workers */
    public WorkUnit(String code, String name, String creditCode, String areaCode) {
        this.code = code;
        this.name = name;
        this.creditCode = creditCode;
        this.areaCode = areaCode;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String creditCode() {
        return creditCode;
    }

    public String areaCode() {
        return areaCode;
    }
}
