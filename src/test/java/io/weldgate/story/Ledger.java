package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds what the platform has written against what its terminals were told, once a story is over. */
public class Ledger {

    private static final String FINAL = "('ACKED', 'REJECTED', 'EXPIRED')";

    private final JdbcTemplate database;

    public Ledger(JdbcTemplate database) {
        this.database = database;
    }

    public void agreesWith(Chip chip) {
        everyCommandThatWasHeardIsOnRecordUnderItsNumber(chip);
        everyUnlockFollowsAnIssuedPermit(chip);
        agreesWithItself();
    }

    /** Whatever any terminal has heard. */
    public void agreesWithItself() {
        noCommandIsOpenAfterItsTime();
        everyCommandHasOneEntryForItsBeginningAndOneForItsEnd();
        everyPermitHasGoneFromStateToStateByItsEntries();
    }

    /** At most one effective unlock for each number: a repeated message repeats the command itself. */
    private void everyCommandThatWasHeardIsOnRecordUnderItsNumber(Chip chip) {
        Map<Long, Set<String>> heard = chip.heard().stream().collect(Collectors.groupingBy(
                command -> command.content().get("seq").asLong(), Collectors.mapping(Chip.Heard::commandId,
                Collectors.toSet())));
        heard.forEach((sequence, commands) -> assertThat(commands).as("commands of number %d", sequence).hasSize(1)
                .containsExactlyElementsOf(database.queryForList(
                        "select command_id from command where device_id = ? and sequence = ?", String.class,
                        chip.deviceId(), sequence)));
    }

    private void everyUnlockFollowsAnIssuedPermit(Chip chip) {
        for (Chip.Heard unlock : chip.heard("1")) {
            assertThat(database.queryForObject("""
                    select count(*) from audit_entry a join command c on c.command_id = ?
                    where a.subject = c.permit_no and a.step = 'permit.issued' and a.at <= c.created_at""", Integer.class,
                    unlock.commandId())).as("issue of the permit before command %s", unlock.commandId()).isEqualTo(1);
        }
    }

    private void noCommandIsOpenAfterItsTime() {
        await().untilAsserted(() -> assertThat(database.queryForList("""
                select concat(kind, ' ', state, ' ', not_after) from command
                where state not in %s and not_after < date_sub(utc_timestamp(6), interval 1 second)""".formatted(FINAL),
                String.class)).isEmpty());
    }

    private void everyCommandHasOneEntryForItsBeginningAndOneForItsEnd() {
        await().untilAsserted(() -> assertThat(database.queryForList("""
                select c.subject, c.written, c.ended, a.beginnings, a.ends from
                  (select coalesce(permit_no, device_id) subject, count(*) written, sum(state in %s) ended
                   from command group by 1) c
                  join (select subject, sum(to_state = 'NEW' and step like 'command.%%') beginnings,
                          sum(to_state in %s and step like 'command.%%') ends from audit_entry group by 1) a
                  on a.subject = c.subject
                where c.written <> a.beginnings or c.ended <> a.ends""".formatted(FINAL, FINAL))).isEmpty());
    }

    private void everyPermitHasGoneFromStateToStateByItsEntries() {
        for (String permitNo : database.queryForList("select permit_no from permit where status <> 'CLOSED'",
                String.class)) {
            List<String> gone = new ArrayList<>();
            database.query("""
                    select from_state, to_state from audit_entry where subject = ? and to_state is not null
                      and step not like 'command.%' and step not like 'warning.%' order by id""", row -> {
                assertThat(row.getString(1)).as("%s after %s", permitNo, gone)
                        .isEqualTo(gone.isEmpty() ? null : gone.get(gone.size() - 1));
                gone.add(row.getString(2));
            }, permitNo);
            assertThat(gone).as(permitNo).endsWith(database.queryForObject(
                    "select status from permit where permit_no = ?", String.class, permitNo));
        }
    }
}
