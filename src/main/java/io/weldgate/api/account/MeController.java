package io.weldgate.api.account;

import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.registry.Areas;
import io.weldgate.registry.Departments;
import io.weldgate.registry.WorkUnits;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {

    private final Identities identities;
    private final WorkUnits units;
    private final Departments departments;
    private final Areas areas;

    MeController(Identities identities, WorkUnits units, Departments departments, Areas areas) {
        this.identities = identities;
        this.units = units;
        this.departments = departments;
        this.areas = areas;
    }

    @GetMapping("/api/v1/me")
    Me me() {
        SignedIn who = identities.current();
        return new Me(who.account(), who.name(), who.personNo(), who.roles().stream().sorted().toList(),
                named(who.unitCode(),
                        Optional.ofNullable(who.unitCode()).flatMap(units::findById).map(it -> it.name())),
                named(who.departmentCode(), Optional.ofNullable(who.departmentCode()).flatMap(departments::findById)
                        .map(it -> it.name())),
                named(who.areaCode(), areas.findById(who.areaCode()).map(it -> it.name())));
    }

    private static Named named(String code, Optional<String> name) {
        return code == null || code.isEmpty() ? null : new Named(code, name.orElse(code));
    }

    /** @param unit null for officials, as {@code department} is for people of a unit */
    record Me(String account, String name, String personNo, List<Role> roles, Named unit, Named department,
            Named area) {}

    record Named(String code, String name) {}
}
