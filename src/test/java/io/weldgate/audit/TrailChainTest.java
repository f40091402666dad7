package io.weldgate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weldgate.WeldgateTest;
import io.weldgate.keyring.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may write to the database changes the trail, and is found out. What he does is undone afterwards. */
@WeldgateTest
class TrailChainTest {

    @Autowired
    private Trail trail;
    @Autowired
    private Chaining chaining;
    @Autowired
    private Verifying verifying;
    @Autowired
    private Inspecting inspecting;
    @Autowired
    private Retiring retiring;
    @Autowired
    private Barring barring;
    @Autowired
    private Statements statements;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;

    private final String subject = "chain-" + UUID.randomUUID();
    private List<Long> ids;
    private long middle;

    @BeforeEach
    void threeEntriesAreChained() {
        List<Entry> entries = List.of("one", "two", "三\ud83d\udd25").stream().map(text -> Entry.of(subject,
                "watch.present", new Actor("watch1", "吴看")).at(40.408, -0.0).saying(text)).toList();
        transaction.executeWithoutResult(status -> trail.changed(entries.get(0)));
        transaction.executeWithoutResult(status -> trail.changed(entries.subList(1, entries.size())));
        chaining.chain();
        ids = database.queryForList("select id from audit_entry where subject = ? order by id", Long.class, subject);
        middle = database.queryForObject("select position from trail_link where entry_id = ?", Long.class, ids.get(1));
    }

    @AfterEach
    void theBarsAreUpAgainAndNothingHasStayed() {
        barring.raise();
        assertThat(inspecting.inspect().flaws()).isEmpty();
    }

    @Test
    void a_trail_that_nobody_has_touched_is_whole_and_signed_in_both_places() {
        TrailCheck check = inspecting.inspect();

        assertThat(check.flaws()).isEmpty();
        assertThat(check.to()).isGreaterThanOrEqualTo(middle + 1);
        assertThat(check.secondPlace()).isGreaterThanOrEqualTo(middle + 1);
        assertThat(inspecting.last()).contains(check);
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete() {
        assertThat(barring.isUp()).isTrue();
        for (String attack : new String[] {"update audit_entry set text = 'x' where id = " + ids.get(1),
            "delete from audit_entry where id = " + ids.get(1), "delete from trail_link where position = " + middle,
            "update trail_link set hash = 'x' where position = " + middle}) {
            assertThatThrownBy(() -> database.update(attack)).as(attack).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void an_entry_that_is_changed_is_found_by_its_link_and_by_its_stamp() {
        assertThat(after("update audit_entry set text = 'nothing' where id = " + ids.get(1)))
                .contains(new Flaw(Flaw.Kind.ALTERED, middle, ids.get(1)),
                        new Flaw(Flaw.Kind.FORGED, middle, ids.get(1))).hasSize(2);
        assertThat(kindsAfter("update audit_entry set at = date_sub(at, interval 1 hour) where id = " + ids.get(1)))
                .contains(Flaw.Kind.ALTERED);
        assertThat(kindsAfter("update audit_entry set actor = 'watch2', actor_name = '郑护' where id = " + ids.get(1)))
                .contains(Flaw.Kind.ALTERED);
    }

    @Test
    void an_entry_that_is_deleted_is_missed_with_its_link_or_without() {
        assertThat(after("delete from audit_entry where id = " + ids.get(1)))
                .containsExactly(new Flaw(Flaw.Kind.MISSING, middle, null));
        assertThat(kindsAfter("delete from audit_entry where id = " + ids.get(1),
                "delete from trail_link where position = " + middle)).containsExactly(Flaw.Kind.GAP);
    }

    @Test
    void an_entry_slipped_in_is_known_by_its_lacking_or_borrowed_stamp_even_once_it_is_chained() {
        String slippedIn = "insert into audit_entry (at, subject, step, actor, actor_name, salt, stamp) select at, "
                + "subject, step, 'safety1', actor_name, salt, %s from audit_entry where id = " + ids.get(0);
        String twice = "insert into audit_entry (at, subject, step, actor, actor_name, latitude, longitude, text, salt,"
                + " stamp) select at, subject, step, actor, actor_name, latitude, longitude, text, salt, stamp "
                + "from audit_entry where id = " + ids.get(0);

        assertThat(kindsAfterChaining(slippedIn.formatted("null"))).containsExactly(Flaw.Kind.FORGED);
        assertThat(kindsAfterChaining(slippedIn.formatted("concat(stamp, '')"))).contains(Flaw.Kind.FORGED);
        assertThat(kindsAfterChaining(twice)).containsExactly(Flaw.Kind.COPIED);
    }

    @Test
    void two_entries_that_change_places_are_found() {
        assertThat(kindsAfter("update trail_link set entry_id = -1 where position = " + middle,
                "update trail_link set entry_id = " + ids.get(1) + " where position = " + (middle + 1),
                "update trail_link set entry_id = " + ids.get(2) + " where position = " + middle))
                .containsExactly(Flaw.Kind.ALTERED);
    }

    @Test
    void a_tail_cut_off_is_told_by_the_second_place_even_where_the_rest_is_made_to_fit() {
        Head before = new Head(Head.HEAD, middle, links(middle).get(0).hash(),
                database.queryForObject("select unstamped_to from trail_state", Long.class), 0, "");

        assertThat(kindsAfter("delete from audit_entry where id > " + ids.get(1),
                "delete from trail_link where position > " + middle)).contains(Flaw.Kind.CUT);
        assertThat(kindsAfter("delete from audit_entry where id > " + ids.get(1),
                "delete from trail_link where position > " + middle,
                "update trail_state set position = " + middle + ", hash = '" + before.hash() + "', statement = '"
                        + before.signed(statements) + "'")).containsExactly(Flaw.Kind.CUT);
    }

    @Test
    void a_chain_made_anew_from_the_change_on_does_not_end_as_was_signed() {
        assertThat(transactionOf(() -> {
            database.update("update audit_entry set text = 'nothing' where id = " + ids.get(1));
            String hash = links(middle - 1).get(0).hash();
            for (long at = middle; !links(at).isEmpty(); at++) {
                hash = Links.hash(hash, at, links(at).get(0).entry());
                database.update("update trail_link set hash = ? where position = ?", hash, at);
            }
            database.update("update trail_state set hash = ?", hash);
        })).contains(Flaw.Kind.HEAD_FALSE, Flaw.Kind.FORGED).doesNotContain(Flaw.Kind.ALTERED);
    }

    @Test
    void what_is_kept_long_enough_goes_through_a_signed_stub_alone() {
        assertThat(transactionOf(() -> {
            IntStream.range(0, 9).forEach(round -> retiring.retireBefore(Instant.now()));
            assertThat(database.queryForObject("select count(*) from audit_entry where subject = ?", Integer.class,
                    subject)).isZero();
        })).isEmpty();
        assertThat(kindsAfter("insert into trail_stub (up_to, statement) values (" + middle + ", 'mine')",
                "delete from audit_entry where id <= " + ids.get(1),
                "delete from trail_link where position <= " + middle)).contains(Flaw.Kind.STUB_FALSE);
    }

    private List<Links.Link> links(long position) {
        return database.query("select l.position, l.hash link_hash, " + EntryRow.COLUMNS + " from trail_link l join "
                + "audit_entry e on e.id = l.entry_id where l.position = ?", (row, number) -> new Links.Link(
                        row.getLong("position"), row.getString("link_hash"), EntryRow.of(row)), position);
    }

    private Set<Flaw.Kind> kindsAfter(String... attacks) {
        return after(attacks).stream().map(Flaw::kind).collect(Collectors.toSet());
    }

    private List<Flaw> after(String... attacks) {
        return attacked(() -> List.of(attacks).forEach(database::update)).flaws();
    }

    private Set<Flaw.Kind> kindsAfterChaining(String attack) {
        return transactionOf(() -> {
            database.update(attack);
            chaining.append(false);
        });
    }

    private Set<Flaw.Kind> transactionOf(Runnable attack) {
        return attacked(attack).flaws().stream().map(Flaw::kind).collect(Collectors.toSet());
    }

    /** While the chain is locked nobody else chains; the attack is rolled back. */
    private TrailCheck attacked(Runnable attack) {
        barring.lift();
        return transaction.execute(status -> {
            status.setRollbackOnly();
            database.queryForList("select id from trail_state for update");
            attack.run();
            return verifying.verify();
        });
    }
}
