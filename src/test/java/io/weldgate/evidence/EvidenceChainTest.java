package io.weldgate.evidence;

import static io.weldgate.evidence.AnItem.OFFICER;
import static io.weldgate.evidence.AnItem.recorded;
import static io.weldgate.evidence.AnItem.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weldgate.WeldgateTest;
import io.weldgate.evidence.EvidenceFlaw.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may write to the database changes evidence, and is found out. What he does is undone afterwards. */
@WeldgateTest
class EvidenceChainTest {

    @Autowired
    private Collecting collecting;
    @Autowired
    private Discarding discarding;
    @Autowired
    private Chains chains;
    @Autowired
    private Patrolling patrolling;
    @Autowired
    private Rooting rooting;
    @Autowired
    private Roots roots;
    @Autowired
    private Comparing comparing;
    @Autowired
    private Guarding guarding;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;

    private final String subject = "ZZ-" + UUID.randomUUID();

    @Test
    void each_link_names_the_one_before_and_says_what_was_put_into_it() {
        collected(seen("一"), seen("二\ud83d\udd25"));
        collected(recorded());

        List<Link> links = chains.of(subject);
        assertThat(links).extracting(Link::number).containsExactly(1L, 2L, 3L);
        assertThat(links.get(0).before()).isEqualTo(Link.NOTHING);
        assertThat(links.get(1).before()).isEqualTo(links.get(0).hash());
        assertThat(links.get(2).before()).isEqualTo(links.get(1).hash());
        assertThat(((Item) links.get(1).matter()).record().get("seen").asText()).isEqualTo("二\ud83d\udd25");
        assertThat(links.get(0).body()).startsWith("{\"before\":\"000").contains("\"accuracy\":5,", "40.408,");
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete() {
        collected(seen("一"));

        for (String attack : new String[] {"update evidence_link set body = 'x'", "delete from evidence_link"}) {
            assertThatThrownBy(() -> database.update(attack + " where subject = '" + subject + "'")).as(attack)
                    .isInstanceOf(DataAccessException.class).hasMessageContaining("append-only");
        }
    }

    @Test
    void what_is_changed_taken_out_put_in_or_made_anew_is_found() {
        collected(seen("一"), seen("二"), seen("三"));
        String second = " where subject = '" + subject + "' and number = 2";

        assertThat(found("update evidence_link set body = replace(body, '二', '无')" + second))
                .containsExactly(new EvidenceFlaw(subject, 2, Kind.ALTERED));
        assertThat(found("update evidence_link set recorded_at = date_sub(recorded_at, interval 1 day)" + second))
                .containsExactly(new EvidenceFlaw(subject, 2, Kind.ALTERED));
        assertThat(found("delete from evidence_link" + second))
                .containsExactly(new EvidenceFlaw(subject, 3, Kind.GAP));
        assertThat(found("update evidence_link set body = replace(body, '二', '无'), hash = sha2(body, 256)" + second))
                .containsExactly(new EvidenceFlaw(subject, 2, Kind.FORGED),
                        new EvidenceFlaw(subject, 3, Kind.UNLINKED));
    }

    @Test
    void the_end_of_a_chain_that_a_signed_root_covers_is_missed() {
        collected(seen("一"), seen("二"));

        assertThat(attacked(() -> {
            root();
            database.update("delete from evidence_link where subject = ? and number = 2", subject);
        })).containsExactly(new EvidenceFlaw(subject, 2, Kind.ROOT_DIFFERS));
    }

    @Test
    void a_chain_goes_whole_through_a_signed_stub_alone_and_not_while_another_cites_it() {
        collected(seen("一"), seen("二"));
        assertThat(discarding.isCited(subject)).isFalse();

        assertThat(attacked(() -> {
            root();
            assertThat(discarding.discard(subject)).isEqualTo(2);
            assertThat(chains.of(subject)).isEmpty();
        })).isEmpty();
        assertThat(attacked(() -> {
            root();
            database.update("insert into evidence_stub (subject, statement) values (?, 'mine')", subject);
            database.update("delete from evidence_link where subject = ?", subject);
        })).containsExactly(new EvidenceFlaw(subject, 2, Kind.ROOT_DIFFERS));

        transaction.executeWithoutResult(status -> collecting.cite("ZZ-" + UUID.randomUUID(),
                chains.of(subject).get(0), "互认", List.of(OFFICER)));
        assertThat(discarding.isCited(subject)).isTrue();
    }

    @Test
    void a_root_that_others_make_or_move_is_not_ours() {
        collected(seen("一"));
        String today = LocalDate.now(clock).toString();

        assertThat(attacked(() -> {
            root();
            database.update("update evidence_root set statement = concat(statement, 'x') where day = ?", today);
        })).containsExactly(new EvidenceFlaw(today, 0, Kind.ROOT_FALSE));
        assertThat(attacked(() -> {
            root();
            database.update("delete from evidence_leaf where day = ? and subject = ?", today, subject);
        })).containsExactly(new EvidenceFlaw(today, 0, Kind.ROOT_FALSE));
    }

    private void collected(Item... items) {
        transaction.executeWithoutResult(status -> collecting.collect(subject, List.of(items)));
    }

    /** Of today, which is not over yet. */
    private void root() {
        rooting.next(clock.instant().plus(Duration.ofSeconds(1)));
        assertThat(comparing.flaws(roots.last().orElseThrow())).isEmpty();
    }

    private List<EvidenceFlaw> found(String attack) {
        return attacked(() -> database.update(attack));
    }

    private List<EvidenceFlaw> attacked(Runnable attack) {
        guarding.bars().lift();
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                attack.run();
                return patrolling.goOn(new Turn.Reached(subject, 0, LocalDate.now(clock).minusDays(1)));
            });
        } finally {
            guarding.bars().raise();
        }
    }
}
