package io.weldgate.docket;

/**
 * Who may see a docket, for every query that lists some: the departments that have a part in it, the commission office
 * of its area, and where it is so marked the people of the unit it concerns. Nobody else, administrators included.
 */
public final class Seeing {

    /** Of the docket {@code d} by the parameter {@code scope}. */
    public static final String JPQL = """
            (exists (select 1 from Docket seen join seen.involvements i
                     where seen = d and i.departmentCode = :#{#scope.department()})
              or exists (select 1 from Department c where c.code = :#{#scope.department()}
                         and c.fields like '%COORDINATION%' and d.areaCode like concat(c.areaCode, '%'))
              or d.unitSees = true and d.unitCode = :#{#scope.unitCode()})""";

    /** The same in SQL, of the table docket named {@code d}, by the parameters department and scopeUnit. */
    public static final String SQL = """
            (EXISTS (SELECT 1 FROM docket_department dd WHERE dd.docket_no = d.docket_no
                     AND dd.department_code = :department)
              OR EXISTS (SELECT 1 FROM department c WHERE c.code = :department
                         AND c.fields LIKE '%COORDINATION%' AND d.area_code LIKE CONCAT(c.area_code, '%'))
              OR d.unit_sees = TRUE AND d.unit_code = :scopeUnit)""";

    private Seeing() {}
}
