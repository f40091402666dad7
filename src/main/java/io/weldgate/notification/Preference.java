package io.weldgate.notification;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whither, in which language and when someone wants to be written to. The address is sealed at rest. */
@Entity
@Table(name = "notice_preference")
class Preference {

    @Id
    private String account;
    @Convert(converter = SealedText.class)
    private String address;
    @Convert(converter = SealedText.class)
    private String pending;
    private Instant pendingAt;
    private String language;
    @Convert(converter = Words.class)
    private List<String> mailed;
    private LocalTime digestAt;
    private LocalTime quietFrom;
    private LocalTime quietUntil;

    protected Preference() {}

    /** Of someone who has said nothing yet: no address, and everything would be mailed. */
    Preference(String account, Locale locale) {
        this.account = account;
        this.language = locale.getLanguage();
        this.mailed = Arrays.stream(NoticeKind.values()).map(NoticeKind::name).toList();
    }

    /** @param offered what he was asked about; of the rest it stays as it was */
    Preference fill(PreferencesForm form, List<NoticeKind> offered) {
        language = form.language().locale().getLanguage();
        Set<String> asked = offered.stream().map(NoticeKind::name).collect(Collectors.toSet());
        mailed = Stream.concat(Stream.ofNullable(form.mailed()).flatMap(List::stream).map(NoticeKind::name),
                mailed.stream().filter(it -> !asked.contains(it))).distinct().toList();
        digestAt = PreferencesForm.time(form.digestAt());
        quietFrom = PreferencesForm.time(form.quietFrom());
        quietUntil = PreferencesForm.time(form.quietUntil());
        return this;
    }

    PreferencesForm form() {
        return new PreferencesForm(wanted(), Tongue.of(locale()), mailed.stream().map(NoticeKind::valueOf).toList(),
                text(digestAt), text(quietFrom), text(quietUntil));
    }

    /** Written to only once it is confirmed; until then to the one before, if there is one. */
    void wants(String wanted, Instant now) {
        if (wanted == null) {
            address = null;
        }
        pending = wanted == null || wanted.equals(address) ? null : wanted;
        pendingAt = pending == null ? null : now.truncatedTo(ChronoUnit.SECONDS);
    }

    void confirmed() {
        address = pending;
        pending = null;
        pendingAt = null;
    }

    /** What he gave last; null where there is none. */
    String wanted() {
        return pending == null ? address : pending;
    }

    /** Not confirmed yet; null where nothing waits. */
    String pending() {
        return pending;
    }

    Instant pendingAt() {
        return pendingAt;
    }

    String account() {
        return account;
    }

    /** Confirmed; null where there is none. */
    String address() {
        return address;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    boolean mails(NoticeKind kind) {
        return address != null && mailed.contains(kind.name());
    }

    /** What is a matter of safety waits for nothing. */
    Hours hours(NoticeKind kind) {
        return kind.urgent() ? Hours.ANY : new Hours(digestAt, quietFrom, quietUntil);
    }

    private static String text(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
