package io.weldgate.ledger;

import io.weldgate.ledger.Shape.Filter;
import io.weldgate.registry.Department;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The departments, their areas and what they answer for. */
@Component
@Order(2)
class DepartmentRegister extends Register<DepartmentForm, Department> {

    private static final Shape SHAPE = new Shape("Department e", "e.code", null, "e.areaCode", List.of("e.code"),
            "e.name", Shape.filters("areaCode", Filter.area("e.areaCode")));

    private final NamedRows named;

    DepartmentRegister(NamedRows named) {
        this.named = named;
    }

    @Override
    public String code() {
        return "departments";
    }

    @Override
    public Class<DepartmentForm> form() {
        return DepartmentForm.class;
    }

    @Override
    Class<Department> entity() {
        return Department.class;
    }

    @Override
    Shape shape() {
        return SHAPE;
    }

    @Override
    public String keyField() {
        return "code";
    }

    @Override
    String key(DepartmentForm form) {
        return form.code();
    }

    @Override
    String keyOf(Department department) {
        return department.code();
    }

    @Override
    Set<Right> readers() {
        return EnumSet.of(Right.ADMIN, Right.COMMISSION, Right.OFFICIAL);
    }

    @Override
    Set<Right> writers() {
        return EnumSet.of(Right.ADMIN, Right.COMMISSION);
    }

    @Override
    public List<String> columns() {
        return List.of("code", "name", "areaCode", "fields", "endsOn");
    }

    @Override
    DepartmentForm told(Department department) {
        return new DepartmentForm(department.code(), department.name(), department.areaCode(), department.fields(),
                department.endsOn());
    }

    @Override
    Department made(DepartmentForm form) {
        Department department = new Department(form.code(), form.name(), form.areaCode());
        change(department, form);
        return department;
    }

    @Override
    void change(Department department, DepartmentForm form) {
        department.called(form.name(), form.areaCode()).answeringFor(form.fields()).until(form.endsOn());
    }

    @Override
    void check(List<Line<DepartmentForm, Department>> lines, Keeper keeper, Complaints complaints) {
        named.areas(lines, DepartmentForm::areaCode, keeper, form -> null, complaints);
    }
}
