package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An administrative area; its code of 6, 9 or 12 digits begins with the code of the area above it (GB/T 2260, 10114). */
@Entity
public class Area {

    @Id
    private String code;
    private String name;

    protected Area() {}

    public Area(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
