package io.weldgate;

import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that are like one there is, by the thousand. */
public final class Copies {

    private Copies() {}

    /**
     * @param keys of the column, an expression over {@code n}
     * @param of   which rows to copy
     */
    public static void add(JdbcTemplate database, String table, String column, String keys, String of, long from,
            long until) {
        String rest = String.join(", ", database.queryForList("""
                select concat('`', column_name, '`') from information_schema.columns where table_schema = database()
                  and table_name = ? and column_name <> ? and extra not like '%auto_increment%'""", String.class, table,
                column));
        database.update(("insert into %1$s (%2$s, %3$s) select %4$s, %3$s from %1$s"
                + " join (select seq n from seq_%5$d_to_%6$d) numbers where ")
                .formatted(table, column, rest, keys, from, until) + of);
    }
}
