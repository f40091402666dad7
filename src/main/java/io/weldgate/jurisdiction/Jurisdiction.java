package io.weldgate.jurisdiction;

import io.weldgate.jurisdiction.RoutingRow.Named;
import io.weldgate.registry.FieldOfAuthority;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who may act on a violation. */
@Component
public class Jurisdiction {

    private final TablesInForce tables;
    private final Offices offices;
    private final Clock clock;

    Jurisdiction(TablesInForce tables, Offices offices, Clock clock) {
        this.tables = tables;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * By the law and the edition of the tables of the day of the act (行政处罚法 37).
     *
     * @param areaCode where it was done, of six digits or more
     * @return empty where the tables say nothing of that day, which lies before the law that they know
     */
    @Transactional(readOnly = true)
    public Optional<Competence> authorities(Field field, Violation violation, String areaCode, LocalDate dayOfAct) {
        Tables held = tables.of(areaCode, dayOfAct);
        return held.routing().row(areaCode, field, violation, dayOfAct).map(row -> {
            FieldOfAuthority fieldLead = held.routing().fieldLead(areaCode, field, dayOfAct).orElse(null);
            FieldOfAuthority lead = row.lead() == null ? null : row.lead().of(fieldLead);
            List<SanctionRange> sanctions = ranges(held, areaCode, field, violation, dayOfAct, lead);
            LocalDate today = LocalDate.now(clock);
            List<SanctionRange> now = ranges(tables.of(areaCode, today), areaCode, field, violation, today, lead);
            return new Competence(field, violation, areaCode, dayOfAct,
                    lead == null ? null : offices.of(lead, areaCode),
                    others(row.competent(), fieldLead, lead, areaCode),
                    others(row.assisting(), fieldLead, lead, areaCode), row.verify(), row.basis(), row.remark(),
                    sanctions, now.equals(sanctions) ? List.of() : now, held.editions());
        });
    }

    private static List<SanctionRange> ranges(Tables held, String areaCode, Field field, Violation violation,
            LocalDate day, FieldOfAuthority lead) {
        return held.sanctions().of(areaCode, field, violation, day).stream().map(it -> SanctionRange.of(it, lead))
                .toList();
    }

    private List<Office> others(List<Named> named, FieldOfAuthority fieldLead, FieldOfAuthority lead, String areaCode) {
        return named.stream().map(it -> it.of(fieldLead)).filter(kind -> kind != null && kind != lead).distinct()
                .map(kind -> offices.of(kind, areaCode)).toList();
    }
}
