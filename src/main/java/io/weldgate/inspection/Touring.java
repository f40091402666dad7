package io.weldgate.inspection;

import io.weldgate.inspection.Visit.Reason;
import io.weldgate.rectification.Rectification;
import io.weldgate.rectification.RectificationState;
import io.weldgate.rectification.Rectifications;
import io.weldgate.registry.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer's day: where to go, and how much of what there is has been looked at. */
@Component
@Transactional(readOnly = true)
public class Touring {

    private static final Set<RectificationState> WAITING =
            EnumSet.of(RectificationState.OPEN, RectificationState.REPORTED, RectificationState.OVERDUE);
    private static final String FIRST = "SELECT * FROM (";
    private static final String LAST = " GROUP BY 1, 2, 3) visited WHERE last IS NULL OR last < :before"
            + " ORDER BY last IS NOT NULL, last, code LIMIT :most";
    private static final String KEY_MACHINES = FIRST + """
            SELECT m.code, m.name, u.name about, MAX(i.inspected_at) last
            FROM machine m JOIN work_unit u ON u.code = m.unit_code
            LEFT JOIN inspection i ON i.machine_code = m.code
            WHERE m.control_class = 'LEGACY' AND u.area_code LIKE CONCAT(:areas, '%')""" + LAST;
    private static final String MOBILE = FIRST + """
            SELECT p.person_no code, p.name, COALESCE(u.work_place, a.name, u.area_code) about, MAX(i.inspected_at) last
            FROM person p JOIN work_unit u ON u.code = p.unit_code
            LEFT JOIN area a ON a.code = u.area_code LEFT JOIN inspection i ON i.person_no = p.person_no
            WHERE u.code LIKE 'MW-%' AND u.area_code LIKE CONCAT(:areas, '%')
              AND (p.ends_on IS NULL OR p.ends_on >= :today)""" + LAST;
    private static final String UNITS = FIRST + """
            SELECT u.code, u.name, COALESCE(a.name, u.area_code) about, MAX(i.inspected_at) last
            FROM work_unit u LEFT JOIN area a ON a.code = u.area_code LEFT JOIN inspection i ON i.unit_code = u.code AND i.department_code IS NOT NULL
            WHERE u.code NOT LIKE 'MW-%' AND u.area_code LIKE CONCAT(:areas, '%')
              AND (u.ends_on IS NULL OR u.ends_on >= :today)""";
    private static final String SHOPS = UNITS + " AND u.place_kind = 'REPAIR_SHOP'" + LAST;
    private static final String LONG_AGO =
            UNITS + " AND (u.place_kind IS NULL OR u.place_kind <> 'REPAIR_SHOP')" + LAST;
    private static final String GUIDED = """
            SELECT i.unit_code code, u.name, i.place about, i.inspected_at last, i.follow_up_on due
            FROM inspection i JOIN work_unit u ON u.code = i.unit_code
            WHERE i.result = 'GUIDANCE' AND i.follow_up_on <= :today AND i.area_code LIKE CONCAT(:areas, '%')
              AND NOT EXISTS (SELECT 1 FROM inspection later WHERE later.unit_code = i.unit_code
                              AND later.department_code IS NOT NULL AND later.inspected_at > i.inspected_at)
            ORDER BY i.follow_up_on LIMIT :most""";

    private final JdbcClient database;
    private final Rectifications rectifications;
    private final InspectionSettings settings;
    private final Clock clock;

    Touring(JdbcClient database, Rectifications rectifications, InspectionSettings settings, Clock clock) {
        this.database = database;
        this.rectifications = rectifications;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of the officer's area and department, the most urgent first. */
    public List<Visit> today(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        List<Visit> visits = new ArrayList<>(rectifications.list(scope, WAITING, null, false,
                today.plus(settings.soon()), PageRequest.of(0, settings.most())).map(Touring::visit).getContent());
        visits.addAll(found(GUIDED, Reason.GUIDANCE, scope, Period.ZERO));
        visits.addAll(found(KEY_MACHINES, Reason.KEY_MACHINE, scope, settings.key()));
        visits.addAll(found(MOBILE, Reason.MOBILE_WELDER, scope, settings.mobile()));
        visits.addAll(found(SHOPS, Reason.REPAIR_SHOP, scope, settings.shop()));
        visits.addAll(found(LONG_AGO, Reason.LONG_AGO, scope, Period.ZERO));
        return visits;
    }

    private static Visit visit(Rectification it) {
        return new Visit(Reason.RECTIFICATION, it.docketNo(), it.hazard(), it.unitCode(), it.openedAt(), it.dueOn());
    }

    private List<Visit> found(String sql, Reason reason, Scope scope, Period every) {
        LocalDate today = LocalDate.now(clock);
        return database.sql(sql).param("areas", scope.areas()).param("today", today)
                .param("before", Timestamp.from(today.minus(every).atStartOfDay(clock.getZone()).toInstant()))
                .param("most", settings.most()).query((row, number) -> new Visit(reason, row.getString("code"),
                        row.getString("name"), row.getString("about"), instant(row),
                        reason == Reason.GUIDANCE ? row.getObject("due", LocalDate.class) : null)).list();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        Timestamp last = row.getTimestamp("last");
        return last == null ? null : last.toInstant();
    }
}
