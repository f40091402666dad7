package io.weldgate.inspection;

import io.weldgate.jurisdiction.Field;
import io.weldgate.registry.UnitKind;
import io.weldgate.registry.WorkUnit;

/** In which field (领域) something was found, where the inspector does not say. */
final class Fields {

    private Fields() {}

    static Field of(Subject subject) {
        if (subject.site() != null) {
            switch (subject.site().profile()) {
                case "HAZCHEM": return Field.HAZCHEM;
                case "CONSTRUCTION": return Field.CONSTRUCTION;
                case "CROWDED": return Field.CROWDED;
                default: break;
            }
        }
        UnitKind kind = subject.unit().kind();
        if (kind == UnitKind.FLEXIBLE || subject.unit().code().startsWith(WorkUnit.MOBILE)) {
            return Field.FLEXIBLE;
        } else if (kind == UnitKind.HOUSEHOLD) {
            return Field.HOUSEHOLD;
        }
        return kind == UnitKind.INDIVIDUAL ? Field.SMALL_SHOP : Field.INDUSTRY_TRADE;
    }
}
