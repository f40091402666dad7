package io.weldgate.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts failed logins by account and network address together, by account and by address. Names that belong to nobody
 * are counted like any other and give nothing away.
 */
@Component
class Lockout {

    private final Tally tally;
    private final Doorkeeping door;
    private final IdentitySettings.Lockout settings;

    Lockout(Tally tally, Doorkeeping door, IdentitySettings settings) {
        this.tally = tally;
        this.door = door;
        this.settings = settings.lockout();
    }

    /** How long a login with this account from this address must still wait; zero if not at all. */
    Duration remaining(String account, String address) {
        return tally.remaining(List.of(ofBoth(account, address), ofAccount(account), ofAddress(address)));
    }

    void failed(String account, String address) {
        count(ofBoth(account, address), settings.failures());
        count(ofAccount(account), settings.accountFailures());
        count(ofAddress(address), settings.addressFailures());
        door.turnedAway(account, address);
        if (!remaining(account, address).isZero()) {
            door.shut(account, address);
        }
    }

    /**
     * Forgets the failures of the one who typed, not the account's elsewhere and not the address's at other accounts.
     */
    void succeeded(String account, String address) {
        tally.forget(ofBoth(account, address));
    }

    private void count(String subject, int limit) {
        tally.count(subject, limit, settings.window(), settings.lockedFor());
    }

    /** Harmless on several nodes at once. */
    @Scheduled(fixedDelayString = "${weldgate.identity.lockout.window:PT15M}")
    void forgetOldFailures() {
        tally.forgetOlderThan(settings.window());
    }

    private static String ofBoth(String account, String address) {
        return "login:" + account + "@" + Tally.shortened(address);
    }

    private static String ofAccount(String account) {
        return "account:" + account;
    }

    private static String ofAddress(String address) {
        return "address:" + Tally.shortened(address);
    }
}
