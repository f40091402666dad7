package io.weldgate.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open tasks beside the permits and dockets they belong to, filtered, ordered and cut into pages by the database,
 * which keeps both.
 * Two queries answer a page, however many tasks and permits there are.
 */
@Component
@Transactional(readOnly = true)
public class Inbox {

    private final JdbcClient database;
    private final InboxQuery query;
    private final MessageSource messages;

    Inbox(JdbcClient database, InboxQuery query, MessageSource messages) {
        this.database = database;
        this.query = query;
        this.messages = messages;
    }

    /** A task with what tells one from another. @param due its band at this moment */
    public record Line(OpenTask task, Wanted.Due due, String unitCode, String unitName, String siteName,
            String machineCode, String workPlace) {

        /** What is known of machine and place, in one line. */
        public String whereabouts() {
            return Stream.of(machineCode, workPlace, siteName).filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
        }
    }

    /** How many tasks are alike in all of this. */
    public record Heap(Wanted.View view, Wanted.Due due, String key, String unitCode, String unitName, String siteCode,
            String siteName, int tasks) {}

    public List<Line> page(Wanted wanted, Caller caller, Locale locale, int page, int size) {
        return database.sql(query.lines(wanted)).params(query.parameters(wanted, caller))
                .param("most", size).param("skip", (long) page * size)
                .query((row, number) -> line(row, locale)).list();
    }

    /** Of all that the view and the reader's scope hold, before any filter. */
    public List<Heap> heaps(Wanted.View view, Caller caller) {
        Wanted wanted = Wanted.everythingOf(view);
        return database.sql(query.heaps(wanted)).params(query.parameters(wanted, caller))
                .query((row, number) -> new Heap(Wanted.View.valueOf(row.getString("whose")),
                        Wanted.Due.valueOf(row.getString("band")), key(row), row.getString("unit_code"),
                        row.getString("unit_name"), row.getString("site_code"), row.getString("site_name"),
                        row.getInt("tasks"))).list();
    }

    public long count(Wanted wanted, Caller caller) {
        return database.sql(query.count(wanted)).params(query.parameters(wanted, caller)).query(Long.class).single();
    }

    private Line line(ResultSet row, Locale locale) throws SQLException {
        String key = key(row);
        var task = new OpenTask(row.getString("ID_"), key, messages.getMessage("task." + key, null, key, locale),
                row.getString("BUSINESS_KEY_"), row.getString("PROC_DEF_ID_").replaceFirst(":.*", ""),
                instant(row, "DUE_DATE_"), row.getString("ASSIGNEE_"), instant(row, "CREATE_TIME_"),
                row.getBoolean("shared"), null);
        return new Line(task, Wanted.Due.valueOf(row.getString("band")), row.getString("unit_code"),
                row.getString("unit_name"), row.getString("site_name"), row.getString("machine_code"),
                row.getString("work_place"));
    }

    /** By the name that form and element share; the engine would ask the database for each. */
    private static String key(ResultSet row) throws SQLException {
        return Wanted.key(row.getString("TASK_DEF_KEY_"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
