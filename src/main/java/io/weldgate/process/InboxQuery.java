package io.weldgate.process;

import io.weldgate.docket.Seeing;
import io.weldgate.registry.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The inbox's SQL. What a reader asks for arrives as parameters only, never as text. */
@Component
class InboxQuery {

    private static final String BAND = """
            CASE WHEN T.DUE_DATE_ < :now THEN 'OVERDUE' WHEN T.DUE_DATE_ < :soon THEN 'SOON'
                 WHEN T.DUE_DATE_ < :midnight THEN 'TODAY' ELSE 'LATER' END""";
    private static final String WHOSE = """
            CASE WHEN M.ID_ IS NULL THEN 'ALL' WHEN T.ASSIGNEE_ IS NULL OR T.ASSIGNEE_ = :account THEN 'MINE'
                 ELSE 'TAKEN' END""";
    private static final String SHARED = """
            EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK L WHERE L.TASK_ID_ = T.ID_ AND L.TYPE_ = 'candidate'
                    AND L.GROUP_ID_ IS NOT NULL)""";
    /** The reader's own, found by indexes; then what he may see of them, and their permits. */
    private static final String TABLES = """
            FROM ACT_RU_TASK T
            %s JOIN (SELECT ID_ FROM ACT_RU_TASK WHERE ASSIGNEE_ = :account UNION
                     SELECT TASK_ID_ FROM ACT_RU_IDENTITYLINK WHERE TYPE_ = 'candidate' AND GROUP_ID_ IN (:groups)) M
              ON M.ID_ = T.ID_
            JOIN ACT_RU_EXECUTION E ON E.ID_ = T.PROC_INST_ID_
            LEFT JOIN permit p ON p.permit_no = E.BUSINESS_KEY_
            LEFT JOIN docket d ON d.docket_no = E.BUSINESS_KEY_
            LEFT JOIN work_unit u ON u.code = COALESCE(p.unit_code, d.unit_code)
            LEFT JOIN site s ON s.code = p.site_code
            """;
    private static final String SEEN = """
            WHERE T.SUSPENSION_STATE_ = 1 AND (p.area_code LIKE :areas
              AND (:scopeUnit IS NULL OR p.unit_code = :scopeUnit OR p.watch = :person
                OR EXISTS (SELECT 1 FROM permit_welder w WHERE w.permit_no = p.permit_no AND w.person_no = :person)
                OR :office AND p.contractor = :scopeUnit) OR
            """ + Seeing.SQL + ")";

    private final InboxSettings settings;
    private final Clock clock;

    InboxQuery(InboxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String lines(Wanted wanted) {
        return "SELECT T.ID_, T.PROC_DEF_ID_, T.TASK_DEF_KEY_, T.DUE_DATE_, T.CREATE_TIME_, T.ASSIGNEE_, "
                + "E.BUSINESS_KEY_, u.code AS unit_code, p.machine_code, "
                + "COALESCE(p.work_place, d.place) AS work_place, "
                + "u.name AS unit_name, s.name AS site_name, "
                + SHARED + " AS shared, " + BAND + " AS band" + found(wanted)
                + " ORDER BY " + wanted.sort().columns() + " LIMIT :most OFFSET :skip";
    }

    String count(Wanted wanted) {
        return "SELECT COUNT(*)" + found(wanted);
    }

    String heaps(Wanted wanted) {
        return "SELECT T.PROC_DEF_ID_, T.TASK_DEF_KEY_, u.code AS unit_code, p.site_code, u.name AS unit_name, "
                + "s.name AS site_name, " + WHOSE + " AS whose, " + BAND + " AS band, COUNT(*) AS tasks"
                + tables(wanted)
                + " GROUP BY T.PROC_DEF_ID_, T.TASK_DEF_KEY_, u.code, p.site_code, u.name, s.name, whose, band";
    }

    private static String found(Wanted wanted) {
        return tables(wanted)
                + (wanted.view() == Wanted.View.ALL ? "" : " AND " + WHOSE + " = :view")
                + (wanted.unit() == null ? "" : " AND u.code = :unit")
                + (wanted.site() == null ? "" : " AND p.site_code = :site")
                + (wanted.key() == null ? "" : " AND T.TASK_DEF_KEY_ = :element")
                + (wanted.due() == null ? "" : " AND " + BAND + " = :due")
                + (wanted.text() == null ? "" : " AND (E.BUSINESS_KEY_ LIKE :text OR p.machine_code LIKE :text "
                + "OR p.work_place LIKE :text OR d.place LIKE :text "
                + "OR p.work_content LIKE :text OR u.name LIKE :text OR s.name LIKE :text)");
    }

    private static String tables(Wanted wanted) {
        return "\n" + TABLES.formatted(wanted.view() == Wanted.View.ALL ? "LEFT" : "") + SEEN;
    }

    Map<String, Object> parameters(Wanted wanted, Caller caller) {
        Instant now = clock.instant();
        Scope scope = caller.scope();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("now", utc(now));
        parameters.put("soon", utc(now.plus(settings.dueSoon())));
        LocalDate tomorrow = LocalDate.ofInstant(now, clock.getZone()).plusDays(1);
        parameters.put("midnight", utc(tomorrow.atStartOfDay(clock.getZone()).toInstant()));
        parameters.put("account", caller.account());
        parameters.put("groups", caller.groups().isEmpty() ? List.of("-") : List.copyOf(caller.groups()));
        parameters.put("areas", scope.areas() + "%");
        parameters.put("scopeUnit", scope.unitCode());
        parameters.put("person", scope.person());
        parameters.put("office", scope.office());
        parameters.put("department", scope.department());
        parameters.put("view", wanted.view().name());
        parameters.put("unit", wanted.unit());
        parameters.put("site", wanted.site());
        parameters.put("element", wanted.key() == null ? null : wanted.element());
        parameters.put("due", wanted.due() == null ? null : wanted.due().name());
        parameters.put("text", wanted.text() == null ? null : "%" + wanted.text()
                .replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return parameters;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
