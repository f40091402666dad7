package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An authority of an area. */
@Entity
public class Department {

    @Id
    private String code;
    private String name;
    private String areaCode;

    protected Department() {}

    public Department(String code, String name, String areaCode) {
        this.code = code;
        this.name = name;
        this.areaCode = areaCode;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String areaCode() {
        return areaCode;
    }
}
