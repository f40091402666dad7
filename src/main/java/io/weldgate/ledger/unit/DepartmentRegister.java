package io.weldgate.ledger.unit;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import io.weldgate.registry.Department;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The departments, their areas and what they answer for. */
@Component
@Order(2)
class DepartmentRegister extends Register<DepartmentForm, Department> {

    private static final Shape SHAPE = new Shape("Department e", "e.code", null, "e.areaCode", List.of("e.code"),
            "name", Shape.filters("areaCode", Filter.area("e.areaCode")));

    private final NamedRows named;

    DepartmentRegister(NamedRows named) {
        super("departments", new Kind<>(DepartmentForm.class, DepartmentForm::code, Department.class, Department::code),
                SHAPE, Keepers.OF_AREAS, "code", "name", "areaCode", "fields", "endsOn");
        this.named = named;
    }

    @Override
    public DepartmentForm told(Department department) {
        return new DepartmentForm(department.code(), department.name(), department.areaCode(), department.fields(),
                department.endsOn());
    }

    @Override
    public Department made(DepartmentForm form) {
        Department department = new Department(form.code(), form.name(), form.areaCode());
        change(department, form);
        return department;
    }

    @Override
    public void change(Department department, DepartmentForm form) {
        department.called(form.name(), form.areaCode()).answeringFor(form.fields()).until(form.endsOn());
    }

    @Override
    public void check(List<Line<DepartmentForm, Department>> lines, Keeper keeper, Complaints complaints) {
        named.areas(lines, DepartmentForm::areaCode, this::told, keeper, form -> null, complaints);
    }
}
