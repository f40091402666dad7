package io.weldgate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.keyring.Sealing;
import io.weldgate.permit.TaskOffered;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Of a task that was taken back because it was late is told as long as the one waits that was made in its place. */
@WeldgateTest
class OvertakenTest {

    private static final String ACCOUNT = "em2";

    @Autowired
    private Noting noting;
    @Autowired
    private WaitingTasks waiting;
    @Autowired
    private Preferences preferences;
    @Autowired
    private Sealing sealing;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcTemplate database;

    private final String permitNo = "HW-" + UUID.randomUUID().toString().substring(0, 18);
    private final Instant due = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void itIsQuiet() {
        LocalTime now = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        preferences.save(new Preference(ACCOUNT, Locale.ENGLISH).fill(new PreferencesForm(address, Tongue.EN,
                List.of(NoticeKind.values()), null, now.minusHours(1).truncatedTo(ChronoUnit.MINUTES).toString(),
                now.plusHours(1).truncatedTo(ChronoUnit.MINUTES).toString()), List.of(NoticeKind.values())));
        database.update("update notice_preference set address = ? where account = ?", sealing.seal(address), ACCOUNT);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from waiting_task where permit_no = ?", permitNo);
        database.update("delete from letter where account = ?", ACCOUNT);
        database.update("delete from notice where account = ?", ACCOUNT);
        database.update("delete from notice_preference where account = ?", ACCOUNT);
    }

    @Test
    void who_was_told_of_a_late_task_is_led_to_the_one_made_in_its_place_and_told_nothing_twice() {
        offered("first", null);
        lapsed("first", "second");
        await().until(() -> told().equals(List.of("second")));
        lapsed("second", "third");
        await().until(() -> told().equals(List.of("third")));
        assertThat(letters()).containsExactly("WAITING");

        lettersAreDue();

        await().until(() -> letters().equals(List.of("SENT")));
    }

    @Test
    void a_letter_of_what_has_ended_meanwhile_is_not_sent() {
        offered("first", null);
        lapsed("first", "second");
        await().until(() -> told().equals(List.of("second")));
        lapsed("second", null);
        await().until(() -> told().equals(List.of("-")));

        lettersAreDue();

        await().until(() -> letters().equals(List.of("DROPPED")));
    }

    @Test
    void what_waits_no_more_when_it_is_told_is_told_to_nobody() {
        offered("first", null);
        lapsed("first", null);

        await().until(() -> database.queryForObject("select count(*) from happening where subject = ?", Integer.class,
                permitNo) == 0);
        assertThat(told()).isEmpty();
    }

    private void offered(String name, WaitingTask late) {
        WaitingTask task = new WaitingTask(new TaskOffered(permitNo, id(name), "approve-permit", List.of(ACCOUNT),
                due, null), true);
        transactions.executeWithoutResult(tx -> waiting.save(late == null ? task : task.insteadOf(late)));
    }

    /** The process takes back a task whose time has run out, and makes it anew, at once. */
    private void lapsed(String before, String anew) {
        transactions.executeWithoutResult(tx -> {
            WaitingTask late = waiting.findById(id(before)).orElseThrow();
            noting.note(late.happening(NoticeKind.OVERDUE, Instant.now()));
            waiting.end(id(before));
            if (anew != null) {
                offered(anew, late);
            }
        });
    }

    private String id(String name) {
        return permitNo + name;
    }

    private void lettersAreDue() {
        database.update("update letter set due_at = utc_timestamp() - interval 1 second where account = ?", ACCOUNT);
    }

    /** Of which tasks, in order; a dash where it leads nowhere any more. */
    private List<String> told() {
        return database.queryForList("select coalesce(substr(task_id, ?), '-') from notice where account = ? "
                + "order by id", String.class, permitNo.length() + 1, ACCOUNT);
    }

    private List<String> letters() {
        return database.queryForList("select state from letter where account = ? order by id", String.class, ACCOUNT);
    }
}
