package io.weldgate.inspection;

import java.util.List;
import java.util.Optional;

/** Tells who else may sign; answered by who knows the accounts. */
public interface Officers {

    /** @param departmentCode null for people of a unit @param unitCode null for officials */
    record Officer(String account, String name, String departmentCode, String unitCode) {}

    /** Empty where there is none who could sign. */
    Optional<Officer> find(String account);

    /** The officials of the departments of a county. */
    List<Officer> ofCounty(String areaCode);
}
