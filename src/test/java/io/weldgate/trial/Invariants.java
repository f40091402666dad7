package io.weldgate.trial;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.story.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds the whole history of commands, the trail and the uplinks against what the terminals did. */
final class Invariants {

    private static final Duration GRACE = ofSeconds(2);
    /** After which the machine must not be live under the permit any more; an interruption is no end, but locks too. */
    private static final String OVER = "'REVOKED','CLOSED','EXPIRED','WITHDRAWN','FIRE_WATCH','SUSPENDED'";

    private final JdbcTemplate database;
    private final Duration lease;

    Invariants(JdbcTemplate database, Duration lease) {
        this.database = database;
        this.lease = lease;
    }

    void hold(List<Terminal> terminals) {
        for (Terminal terminal : terminals) {
            String device = terminal.deviceId();
            List<Switch.Span> spans = terminal.spans();
            spans.forEach(span -> noMachineIsLiveWithoutAnIssuedPermitAndValidCertificates(device, span));
            spans.forEach(span -> itIsLockedSoonAfterThePermitIsOver(device, span));
            eachNumberUnlocksOnce(terminal);
            everythingHeardIsOnRecord(terminal);
            whatWasAcknowledgedIsDurable(terminal);
        }
        new Ledger(database).agreesWithItself();
    }

    /** S1 */
    private void noMachineIsLiveWithoutAnIssuedPermitAndValidCertificates(String device, Switch.Span span) {
        assertThat(database.queryForObject("""
                select count(*) from command unlocked
                where unlocked.device_id = ? and unlocked.sequence <= ? and unlocked.permit_no = ? and kind = 'UNLOCK'
                  and exists (select 1 from audit_entry a where a.subject = unlocked.permit_no
                    and a.step = 'permit.issued' and a.at <= unlocked.created_at)
                  and exists (select 1 from audit_entry a where a.subject = unlocked.permit_no
                    and a.step = 'unlock.judged' and a.verdict = 'ALLOWED' and a.at <= unlocked.created_at)""",
                Integer.class, device, span.sequence(), span.permitNo())).as("S1: %s %s", device, span).isPositive();
    }

    /** S2 */
    private void itIsLockedSoonAfterThePermitIsOver(String device, Switch.Span span) {
        Instant until = span.until() == null ? Instant.now() : span.until();
        List<LocalDateTime> ends = database.queryForList("""
                select at from audit_entry where subject = ? and to_state in (%s) and at > ? and at < ?""".formatted(OVER),
                LocalDateTime.class, span.permitNo(), utc(span.from()), utc(until));
        assertThat(ends).as("S2: %s %s", device, span)
                .allMatch(end -> !until.isAfter(end.toInstant(ZoneOffset.UTC).plus(lease).plus(GRACE)));
    }

    /** S3 */
    private static void eachNumberUnlocksOnce(Terminal terminal) {
        assertThat(terminal.spans()).as("S3").extracting(Switch.Span::sequence).doesNotHaveDuplicates();
    }

    /** S3: under its number and no other; a repetition is of the command itself. */
    private void everythingHeardIsOnRecord(Terminal terminal) {
        Map<Long, List<String>> heard = terminal.heard().stream().collect(Collectors.groupingBy(
                it -> it.content().get("seq").asLong(), Collectors.mapping(Terminal.Heard::commandId,
                Collectors.toList())));
        Map<Long, String> written = database.query("select sequence, command_id from command where device_id = ?",
                rows -> {
                    Map<Long, String> all = new HashMap<>();
                    while (rows.next()) {
                        all.put(rows.getLong(1), rows.getString(2));
                    }
                    return all;
                }, terminal.deviceId());
        heard.forEach((number, ids) -> assertThat(ids).as("S3: %s number %d", terminal.deviceId(), number)
                .containsOnly(written.get(number)));
    }

    /** S6: what the broker took over from the terminal, the database has. */
    private void whatWasAcknowledgedIsDurable(Terminal terminal) {
        await().atMost(ofSeconds(60)).untilAsserted(() -> assertThat(database.queryForList(
                "select fingerprint from uplink where device_id = ?", String.class, terminal.deviceId()))
                .as("S6: %s", terminal.deviceId()).containsAll(terminal.acknowledged().stream()
                        .map(number -> "n:" + terminal.boot() + ":" + number).toList()));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
