package io.weldgate.registry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What codes and numbers stand for, as far as the reader's scope goes; of areas and departments everybody's. */
@Component
public class KnownNames {

    private static final String WITHIN = " in (:codes) and (:unit is null or u.code = :unit) "
            + "and u.area_code like concat(:areas, '%')";
    private static final String QUERY = "select 'AREA', code, name from area where code in (:codes)"
            + " union all select 'DEPARTMENT', code, name from department where code in (:codes)"
            + " union all select 'UNIT', u.code, u.name from work_unit u where u.code" + WITHIN
            + " union all select 'SITE', s.code, s.name from site s join work_unit u on u.code = s.unit_code"
            + " where s.code" + WITHIN
            + " union all select 'MACHINE', m.code, m.name from machine m join work_unit u on u.code = m.unit_code"
            + " where m.code" + WITHIN
            + " union all select 'PERSON', p.person_no, p.name from person p join work_unit u on u.code = p.unit_code"
            + " where p.person_no" + WITHIN;

    private final NamedParameterJdbcTemplate database;

    KnownNames(JdbcTemplate database) {
        this.database = new NamedParameterJdbcTemplate(database);
    }

    /** What a code may stand for; the same one may for more than one kind. */
    public enum Kind { AREA, DEPARTMENT, SITE, MACHINE, UNIT, PERSON }

    /** With one query; none where nothing is asked. What is not known, or not within the scope, is not in it. */
    public Map<Kind, Map<String, String>> of(Collection<String> codes, Scope scope) {
        Set<String> asked = new HashSet<>(codes);
        asked.remove(null);
        Map<Kind, Map<String, String>> names = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            names.put(kind, new HashMap<>());
        }
        if (!asked.isEmpty()) {
            database.query(QUERY, new MapSqlParameterSource("codes", asked).addValue("unit", scope.unitCode())
                    .addValue("areas", scope.areas()), row -> {
                        if (asked.contains(row.getString(2))) {
                            names.get(Kind.valueOf(row.getString(1))).put(row.getString(2), row.getString(3));
                        }
                    });
        }
        return names;
    }

    /** Of words of whatever kind: where one may mean several, the person, or else the unit. */
    public Map<String, String> ofWords(Collection<String> words, Scope scope) {
        Map<String, String> names = new HashMap<>();
        of(words, scope).values().forEach(names::putAll);
        return names;
    }
}
