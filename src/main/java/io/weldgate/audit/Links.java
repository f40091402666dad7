package io.weldgate.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain, as the database has it. */
@Component
class Links {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Links(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    static String hash(String before, long position, EntryRow entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((before + ":" + position + ":").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(entry.chained()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    State state() {
        return database.sql("SELECT position, hash, floor_id, unstamped_to, statement FROM trail_state WHERE id = 1")
                .query(State.class).single();
    }

    /** Empty while another node chains. */
    Optional<State> lockState() {
        return database.sql("SELECT position, hash, floor_id, unstamped_to, statement FROM trail_state WHERE id = 1 "
                + "FOR UPDATE SKIP LOCKED").query(State.class).optional();
    }

    /** In the order of their numbers. */
    List<EntryRow> unchained(long floor, int most) {
        return database.sql("SELECT " + EntryRow.COLUMNS + " FROM audit_entry e WHERE e.id > :floor AND NOT EXISTS "
                + "(SELECT 1 FROM trail_link l WHERE l.entry_id = e.id) ORDER BY e.id LIMIT :most")
                .param("floor", floor).param("most", most).query((row, number) -> EntryRow.of(row)).list();
    }

    /** How many wait for their place in the chain, as far as it is counted. */
    long countUnchained(int most) {
        return database.sql("SELECT COUNT(*) FROM (SELECT 1 FROM audit_entry e WHERE e.id > "
                + "(SELECT floor_id FROM trail_state WHERE id = 1) AND NOT EXISTS "
                + "(SELECT 1 FROM trail_link l WHERE l.entry_id = e.id) LIMIT :most) waiting")
                .param("most", most).query(Long.class).single();
    }

    /** The last entry up to this number that was made before. */
    long settled(long floor, long upTo, Instant before) {
        return database.sql("SELECT COALESCE(MAX(id), :floor) FROM audit_entry WHERE id > :floor AND id <= :upTo "
                + "AND at < :before").param("floor", floor).param("upTo", upTo).param("before", utc(before))
                .query(Long.class).single();
    }

    void append(List<Link> links, State state) {
        batches.batchUpdate("INSERT INTO trail_link (position, entry_id, hash) VALUES (?, ?, ?)", links, links.size(),
                (insert, link) -> {
                    insert.setLong(1, link.position());
                    insert.setLong(2, link.entry().id());
                    insert.setString(3, link.hash());
                });
        database.sql("UPDATE trail_state SET position = :position, hash = :hash, floor_id = :floorId, "
                + "statement = :statement WHERE id = 1").paramSource(state).update();
    }

    /** Links with their entries, which are null where they are gone. */
    List<Link> after(long position, long upTo, int most) {
        return database.sql("SELECT l.position, l.hash AS link_hash, " + EntryRow.COLUMNS
                + " FROM trail_link l LEFT JOIN "
                + "audit_entry e ON e.id = l.entry_id WHERE l.position > :position AND l.position <= :upTo "
                + "ORDER BY l.position LIMIT :most").param("position", position).param("upTo", upTo).param("most", most)
                .query((row, number) -> new Link(row.getLong("position"), row.getString("link_hash"),
                        row.getObject("id") == null ? null : EntryRow.of(row))).list();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** @param statement the signed head; null before the first entry */
    record State(long position, String hash, long floorId, long unstampedTo, String statement) {}

    record Link(long position, String hash, EntryRow entry) {}
}
