package io.weldgate.inspection;

import io.weldgate.registry.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how many repair shops and mobile welders of an area were inspected (S1-57; S2). */
@Component
@Transactional(readOnly = true)
public class Covering {

    private static final String SHOPS = """
            SELECT COUNT(*) every, COALESCE(SUM(EXISTS (SELECT 1 FROM inspection i WHERE i.unit_code = u.code
                AND i.department_code IS NOT NULL AND i.inspected_at >= :since)), 0) seen
            FROM work_unit u WHERE u.place_kind = 'REPAIR_SHOP' AND u.area_code LIKE CONCAT(:areas, '%')
              AND (u.ends_on IS NULL OR u.ends_on >= :today)""";
    private static final String MOBILE = """
            SELECT COUNT(*) every, COALESCE(SUM(EXISTS (SELECT 1 FROM inspection i WHERE i.person_no = p.person_no
                AND i.department_code IS NOT NULL AND i.inspected_at >= :since)), 0) seen
            FROM person p JOIN work_unit u ON u.code = p.unit_code
            WHERE u.code LIKE 'MW-%' AND u.area_code LIKE CONCAT(:areas, '%')
              AND (p.ends_on IS NULL OR p.ends_on >= :today)""";

    private final JdbcClient database;
    private final InspectionSettings settings;
    private final Clock clock;

    Covering(JdbcClient database, InspectionSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    public List<Coverage> of(Scope scope) {
        return List.of(counted(Coverage.Kind.REPAIR_SHOPS, SHOPS, settings.shop(), scope),
                counted(Coverage.Kind.MOBILE_WELDERS, MOBILE, settings.mobile(), scope));
    }

    private Coverage counted(Coverage.Kind kind, String sql, Period every, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minus(every);
        return database.sql(sql).param("areas", scope.areas()).param("today", today)
                .param("since", Timestamp.from(since.atStartOfDay(clock.getZone()).toInstant()))
                .query((row, number) -> new Coverage(kind, since, row.getLong("every"), row.getLong("seen"))).single();
    }
}
