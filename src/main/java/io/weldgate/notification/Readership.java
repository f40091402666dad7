package io.weldgate.notification;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who can be told of what, so that nobody is asked whether he wants what never comes to him. */
final class Readership {

    private static final Set<String> OF_UNITS = Set.of("WELDER", "FIRE_WATCH", "SAFETY_OFFICER", "UNIT_HEAD",
            "GAS_TESTER", "BASE_HEAD", "SHIFT_LEADER");
    private static final Set<String> OF_CASEWORK = Set.of("GRID_OFFICER", "EMERGENCY", "HOUSING", "MARKET",
            "FIRE_RESCUE", "PUBLIC_SECURITY", "COMMISSION", "DEPARTMENT_HEAD");
    private static final Set<String> ABOVE = Set.of("DEPARTMENT_HEAD", "COMMISSION");
    /** Kinds that are for everybody are left out. */
    private static final Map<NoticeKind, Collection<String>> ROLES = new EnumMap<>(Map.of(
            NoticeKind.CERTIFICATE, Set.of("WELDER", "SAFETY_OFFICER"),
            NoticeKind.CODING_DUE, Set.of("SAFETY_OFFICER", "GRID_OFFICER", "INSTALLER"),
            NoticeKind.CODING_OVERDUE, Set.of("SAFETY_OFFICER", "GRID_OFFICER", "INSTALLER"),
            NoticeKind.CLASS_ASKED, OverhearingMachines.DECIDERS,
            NoticeKind.ENROLMENT, Set.of("SAFETY_OFFICER", "GRID_OFFICER"),
            NoticeKind.WARNING, Set.of("SAFETY_OFFICER", "UNIT_HEAD", "GRID_OFFICER", "ADMIN"),
            NoticeKind.INCIDENT, Set.of("ADMIN")));

    static {
        ROLES.put(NoticeKind.TIP_OFF_LATE, ABOVE);
        ROLES.put(NoticeKind.DOCKET_LATE, ABOVE);
        for (NoticeKind kind : List.of(NoticeKind.ASSIGNED, NoticeKind.DUE_SOON, NoticeKind.OVERDUE)) {
            ROLES.put(kind, Stream.concat(OF_UNITS.stream(), OF_CASEWORK.stream()).toList());
        }
        for (NoticeKind kind : List.of(NoticeKind.ESCALATED, NoticeKind.ISSUED, NoticeKind.REFUSED, NoticeKind.REVOKED,
                NoticeKind.WORK_STOPPED, NoticeKind.CLASS_GRANTED, NoticeKind.CLASS_REFUSED, NoticeKind.SCRAPPED)) {
            ROLES.put(kind, OF_UNITS);
        }
    }

    private Readership() {}

    static List<NoticeKind> of(Set<String> roles) {
        return Arrays.stream(NoticeKind.values()).filter(kind -> !ROLES.containsKey(kind)
                || ROLES.get(kind).stream().anyMatch(roles::contains)).toList();
    }
}
