package io.weldgate.identity;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes on the trail who came in, who was turned away and who left, and from where; never what was typed. */
@Component
class Doorkeeping {

    /** In place of a name that is no account's: people type their passwords there too. */
    private static final String UNKNOWN = "?";

    private final Accounts accounts;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Doorkeeping(Accounts accounts, Trail trail, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** @param address the network address; null where it does not matter */
    void cameIn(String account, String address) {
        said(account, "account.signed_in", true, address);
    }

    void left(String account) {
        said(account, "account.signed_off", true, null);
    }

    /** One of his own, elsewhere. */
    void endedSession(String account) {
        said(account, "account.session_ended", true, null);
    }

    void turnedAway(String account, String address) {
        said(account, "account.sign_in_failed", false, address);
    }

    /** The door stays shut for a while. */
    void shut(String account, String address) {
        said(account, "account.locked_out", false, address);
    }

    /** @param himself whether it was certainly he; whoever is turned away may be anybody */
    private void said(String account, String step, boolean himself, String address) {
        transaction.executeWithoutResult(status -> {
            var known = accounts.find(account);
            Actor actor = known.filter(it -> himself).map(it -> it.signedIn().actor()).orElse(Actor.PLATFORM);
            trail.changed(Entry.of("account:" + known.map(Account::account).orElse(UNKNOWN), step, actor)
                    .saying(address));
        });
    }
}
