package io.weldgate.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An entry as the database has it.
 *
 * @param values what it says, in the order of {@link #COLUMNS}; as text, null where there is nothing
 * @param stamp  null on an entry older than stamps
 */
record EntryRow(long id, List<String> values, String salt, String stamp) {

    static final String COLUMNS = "e.id, e.at, e.subject, e.step, e.actor, e.actor_name, e.on_behalf_of, e.from_state, "
            + "e.to_state, e.latitude, e.longitude, e.verdict, e.decision_id, e.text, e.salt, e.stamp";

    static EntryRow of(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        values.add(instant(row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
        for (String column : new String[] {"subject", "step", "actor", "actor_name", "on_behalf_of", "from_state",
            "to_state"}) {
            values.add(row.getString(column));
        }
        values.add(number(row.getObject("latitude", Double.class)));
        values.add(number(row.getObject("longitude", Double.class)));
        for (String column : new String[] {"verdict", "decision_id", "text"}) {
            values.add(row.getString(column));
        }
        return new EntryRow(row.getLong("id"), values, row.getString("salt"), row.getString("stamp"));
    }

    /** What an entry says before it has a number. */
    static byte[] canonical(Instant at, Entry entry, String salt) {
        return canonical(Arrays.asList(instant(at), entry.subject(), entry.step(), entry.actor().account(),
                entry.actor().name(), entry.actor().onBehalfOf(), entry.from(), entry.to(), number(entry.latitude()),
                number(entry.longitude()), entry.verdict(), entry.decisionId(), entry.text()), salt);
    }

    /** What is stamped. */
    byte[] canonical() {
        return canonical(values, salt);
    }

    /** What is chained: the stamp too, and the number by which it is found. */
    byte[] chained() {
        List<String> all = new ArrayList<>(values);
        all.add(stamp);
        all.add(Long.toString(id));
        return canonical(all, salt);
    }

    Instant at() {
        return Instant.parse(values.get(0));
    }

    /** Each value with its length in bytes before it, so that no two lists of values are written alike. */
    private static byte[] canonical(List<String> values, String salt) {
        var bytes = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(values);
        all.add(salt);
        for (String value : all) {
            byte[] text = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(((value == null ? "-" : text.length) + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }

    private static String instant(Instant at) {
        return at.toString();
    }

    /** Minus zero is zero in some databases. */
    private static String number(Double value) {
        return value == null ? null : Double.toString(value + 0.0);
    }
}
