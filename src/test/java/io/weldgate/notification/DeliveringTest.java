package io.weldgate.notification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.Outside;
import io.weldgate.WeldgateTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter belongs to one hand at a time, and to the next one if that hand dies. */
@WeldgateTest
class DeliveringTest {

    private static final int MANY = 40;

    @Autowired
    private Delivering delivering;
    @Autowired
    private Letters letters;
    @Autowired
    private Notices notices;
    @Autowired
    private Preferences preferences;
    @Autowired
    private io.weldgate.keyring.Sealing sealing;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcTemplate database;

    private final String account = "em2";
    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void somebodyWithAnAddress() {
        preferences.save(new Preference(account, Locale.ENGLISH).fill(new PreferencesForm(address, Tongue.EN,
                List.of(NoticeKind.values()), null, null, null), List.of(NoticeKind.values())));
        database.update("update notice_preference set address = ? where account = ?", sealing.seal(address), account);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from letter where account = ?", account);
        database.update("delete from notice where account = ?", account);
        database.update("delete from notice_preference where account = ?", account);
    }

    @Test
    void what_somebody_had_in_hand_when_he_died_is_sent_by_another_after_the_lease_and_once() throws Exception {
        Parcel inHand = transactions.execute(tx -> delivering.take(written().id()).orElseThrow());
        assertThat(inHand.attempt()).isEqualTo(1);
        await().pollDelay(ofSeconds(2)).until(() -> true);
        assertThat(Outside.mailFor(address)).as("still in the dead man's hand").isEmpty();

        await().until(() -> Outside.mailFor(address).size() == 1);
        await().pollDelay(ofSeconds(5)).until(() -> true);

        assertThat(Outside.mailFor(address)).hasSize(1);
        assertThat(Outside.mailFor(address).get(0).getMessageID()).contains("weldgate." + inHand.letterId() + ".");
        delivering.failed(inHand, new IllegalStateException("he was not dead after all"));
        assertThat(letters.findById(inHand.letterId()).orElseThrow().state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void of_many_who_reach_for_the_same_letters_each_gets_others() throws InterruptedException {
        List<Long> ids = transactions.execute(tx -> IntStream.range(0, MANY).mapToObj(i -> written().id()).toList());
        var sentByHand = new AtomicInteger();

        List<Thread> hands = IntStream.range(0, 4).mapToObj(i -> new Thread(() -> ids.forEach(id ->
                delivering.take(id).ifPresent(parcel -> {
                    sentByHand.incrementAndGet();
                    delivering.sent(parcel);
                })))).toList();
        hands.forEach(Thread::start);
        for (Thread hand : hands) {
            hand.join();
        }

        await().until(() -> letters.findAllById(ids).stream()
                .allMatch(letter -> letter.state() == LetterState.SENT));
        assertThat(letters.findAllById(ids)).allMatch(letter -> letter.attempts() == 1);
        assertThat(Outside.mailFor(address).size() + sentByHand.get()).isEqualTo(MANY);
    }

    private Letter written() {
        Instant now = Instant.now().minusSeconds(1);
        Notice notice = notices.save(new Notice(new Happening(NoticeKind.ISSUED, now, "HW-none", List.of(account))
                .about("permit.issued").once(UUID.randomUUID().toString()), account, null));
        return letters.saveAndFlush(new Letter(Channel.MAIL, account, now, now, null).with(notice));
    }
}
