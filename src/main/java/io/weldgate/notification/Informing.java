package io.weldgate.notification;

import io.weldgate.permit.Permits;
import io.weldgate.registry.Holders;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who is told of what has happened, writes each a notice, and the letters that go out with it. */
@Component
class Informing {

    private static final int LONGEST_PLACE = 300;

    private final Happenings happenings;
    private final WaitingTasks waiting;
    private final Notices notices;
    private final Letters letters;
    private final Preferences preferences;
    private final List<Messenger> messengers;
    private final Holders holders;
    private final Permits permits;
    private final NotificationSettings settings;
    private final Clock clock;

    Informing(Happenings happenings, WaitingTasks waiting, Notices notices, Letters letters, Preferences preferences,
            List<Messenger> messengers, Holders holders, Permits permits, NotificationSettings settings, Clock clock) {
        this.happenings = happenings;
        this.waiting = waiting;
        this.notices = notices;
        this.letters = letters;
        this.preferences = preferences;
        this.messengers = messengers.stream().filter(Messenger::ready).toList();
        this.holders = holders;
        this.permits = permits;
        this.settings = settings;
        this.clock = clock;
    }

    List<Long> untold() {
        return happenings.findUntold(Limit.of(settings.perRound()));
    }

    List<String> due() {
        Instant now = clock.instant();
        return waiting.findDue(now, now.plus(settings.dueSoon()), Limit.of(settings.perRound()));
    }

    /** Does nothing where another node is at it, or has done it. */
    @Transactional
    public void tell(long happeningId) {
        happenings.claim(happeningId).ifPresent(it -> {
            if (!it.kind().ofOpenTask() || waits(it)) {
                String place = place(it.subject());
                holders.of(it.audience()).stream()
                        .filter(account -> !it.recurs()
                                || !notices.existsByOccasionAndAccount(it.occasion(), account))
                        .forEach(account -> write(notices.save(new Notice(it, account, place))));
            }
            happenings.delete(it);
        });
    }

    @Transactional
    public void tellOfDeadline(String taskId) {
        waiting.claim(taskId).filter(task -> !task.ended())
                .ifPresent(task -> happenings.save(task.toldAt(clock.instant())));
    }

    /** What was told of a task is of no use once it has ended, unless another waits in its place: it counts as read. */
    @Transactional
    public void forgetEnded() {
        List<String> ended = waiting.claimEnded(settings.perRound());
        if (!ended.isEmpty()) {
            waiting.findInstead(ended).stream()
                    .filter(it -> waiting.hold(it.anew()).filter(task -> !task.ended()).isPresent())
                    .forEach(it -> notices.taskMadeAnew(it.before(), it.anew()));
            notices.tasksEnded(ended, clock.instant());
            waiting.deleteAllByIdInBatch(ended);
        }
    }

    /** Whether its task waits still, or has been made anew: what is told of it then belongs to the new one. */
    private boolean waits(Happening it) {
        if (it.taskId() == null) {
            waiting.findWaiting(it.subject(), it.kind() == NoticeKind.ESCALATED ? Steps.SIGNING : it.about()).stream()
                    .findFirst().ifPresent(it::ofTask);
        }
        return it.taskId() != null && waiting.hold(it.taskId()).filter(task -> !task.ended()).isPresent();
    }

    private void write(Notice notice) {
        if (messengers.isEmpty()) {
            return;
        }
        Preference wanted = preferences.findById(notice.account())
                .orElseGet(() -> new Preference(notice.account(), Locale.CHINESE));
        messengers.stream().filter(messenger -> messenger.takes(notice.kind(), wanted))
                .forEach(messenger -> post(notice, messenger.channel(), wanted.hours(notice.kind())));
    }

    private void post(Notice notice, Channel channel, Hours hours) {
        Instant now = clock.instant();
        ZoneId zone = clock.getZone();
        Instant digest = channel == Channel.MAIL ? hours.digestAfter(now, zone) : null;
        if (digest == null) {
            letters.save(new Letter(channel, notice.account(), now, hours.notQuiet(now, zone), null).with(notice));
        } else {
            letters.findByAccountAndChannelAndDigestAt(notice.account(), channel, digest)
                    .orElseGet(() -> letters.save(new Letter(channel, notice.account(), now,
                            hours.notQuiet(digest, zone), digest))).with(notice);
        }
    }

    private String place(String subject) {
        return permits.findById(subject).map(permit -> permit.machineCode() + " · " + permit.work().workPlace())
                .map(text -> text.length() > LONGEST_PLACE ? text.substring(0, LONGEST_PLACE) : text).orElse(null);
    }
}
