package io.weldgate.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notices and letters are deleted when their time is over, and not before. */
@WeldgateTest
class PruningTest {

    @Autowired
    private Postman postman;
    @Autowired
    private Notices notices;
    @Autowired
    private Letters letters;
    @Autowired
    private NotificationSettings settings;
    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void clearUp() {
        database.update("delete from letter where account = 'mr1'");
        database.update("delete from notice where account = 'mr1'");
    }

    @Test
    void a_notice_a_letter_that_was_sent_and_one_that_never_was_each_have_their_time() {
        Notice old = notice(settings.keep().plusDays(1));
        Notice young = notice(settings.keep().minusDays(1));
        Letter sent = letter(LetterState.SENT, settings.keepLetters().plusDays(1));
        Letter justSent = letter(LetterState.SENT, settings.keepLetters().minusDays(1));
        Letter dead = letter(LetterState.DEAD, settings.keepDead().plusDays(1));
        Letter justDead = letter(LetterState.DEAD, settings.keepLetters().plusDays(1));

        postman.prune();

        assertThat(notices.existsById(old.id())).isFalse();
        assertThat(notices.existsById(young.id())).isTrue();
        assertThat(letters.findAllById(List.of(sent.id(), justSent.id(), dead.id(), justDead.id())))
                .extracting(Letter::id).containsExactlyInAnyOrder(justSent.id(), justDead.id());
    }

    private Notice notice(Duration ago) {
        return notices.save(new Notice(new Happening(NoticeKind.ISSUED, Instant.now().minus(ago),
                "HW-none", List.of("mr1")).about("permit.issued").once(UUID.randomUUID().toString()), "mr1", null));
    }

    private Letter letter(LetterState state, Duration ago) {
        Instant then = Instant.now().minus(ago);
        Letter letter = new Letter(Channel.MAIL, "mr1", then, then, null);
        letter.ended(state, then);
        return letters.save(letter);
    }
}
