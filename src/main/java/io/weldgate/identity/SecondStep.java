package io.weldgate.identity;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factor: enrolled by its owner, demanded by his role, removed by the security administrator. */
@Component
public class SecondStep {

    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final Powers powers;
    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final Lockout lockout;
    private final IdentitySettings settings;
    private final Trail trail;
    private final Clock clock;

    SecondStep(Accounts accounts, Powers powers, SecondFactors factors, RecoveryCodes recovery, Lockout lockout,
            IdentitySettings settings, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.powers = powers;
        this.factors = factors;
        this.recovery = recovery;
        this.lockout = lockout;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether someone has one. */
    @Transactional(readOnly = true)
    public boolean isEnrolled(SignedIn who) {
        return accounts.find(who.account()).map(Account::secondFactor).orElse(false);
    }

    /**
     * A secret for the owner's phone; until a code of it has come back it means nothing.
     *
     * @return empty if he is enrolled already and has not asked for another phone
     */
    @Transactional
    public Optional<Offer> offer(SignedIn who) {
        if (accounts.lock(who.account()).map(Account::secondFactor).orElse(true)) {
            return factors.findById(who.account()).flatMap(this::next).map(it -> offer(who.account(), it));
        }
        SecondFactor factor = factors.findById(who.account())
                .orElseGet(() -> factors.save(new SecondFactor(who.account(), secret())));
        return Optional.of(offer(who.account(), factor.secret()));
    }

    private Offer offer(String account, byte[] bytes) {
        String secret = OneTimeCode.base32(bytes);
        String issuer = URLEncoder.encode(settings.issuer(), StandardCharsets.UTF_8);
        return new Offer(secret, "otpauth://totp/" + issuer + ":" + account + "?secret=" + secret + "&issuer="
                + issuer);
    }

    byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** Of the phone that is to take the place of the one at hand. */
    private Optional<byte[]> next(SecondFactor factor) {
        return factor.next(clock.instant().minus(settings.secondFactor().patience()));
    }

    /** @param address for the phone, as a QR code */
    public record Offer(String secret, String address) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Offer[]";
        }
    }

    /** @return recovery codes, shown once; empty if the code is wrong or nothing was offered */
    @Transactional
    public List<String> enrol(SignedIn who, String code, String address) {
        Account account = accounts.lock(who.account()).orElseThrow();
        boolean had = account.secondFactor();
        Optional<SecondFactor> factor = factors.lock(who.account()).filter(it -> !had || next(it).isPresent());
        if (factor.isEmpty() || !counted(who.account(), address, () -> had
                ? factor.get().gaveWay(strip(code), clock.instant())
                : factor.get().takes(strip(code), clock.instant()))) {
            return List.of();
        }
        account.secondFactor(true);
        trail.changed(entry(who.account(), had ? "account.second_factor_changed" : "account.second_factor_enrolled",
                who.actor()));
        return recovery.renew(who.account());
    }

    /** By the security administrator, for somebody who has lost phone and paper. */
    @Transactional
    public AccountOutcome remove(SignedIn by, String account) {
        Optional<Account> found = accounts.lock(account).filter(it -> powers.see(by, it));
        if (found.isEmpty()) {
            return new AccountOutcome.Unknown();
        } else if (!powers.free(by, found.get())) {
            return new AccountOutcome.NotYours();
        }
        factors.deleteById(account);
        recovery.forget(account);
        trail.changed(entry(account, "account.second_factor_removed", by.actor()));
        return new AccountOutcome.Done(found.get().secondFactor(false).signOut().view());
    }

    /** Whether a code, of the phone or of the paper, lets somebody in whose password was right. */
    @Transactional
    public boolean admits(String account, String code, String address) {
        Account found = accounts.lock(account).filter(Account::enabled).filter(Account::secondFactor).orElseThrow();
        String given = strip(code);
        if (given.length() == OneTimeCode.DIGITS) {
            return counted(account, address, () -> takes(account, given));
        }
        boolean onPaper = counted(account, address, () -> recovery.use(account, given));
        if (onPaper) {
            trail.changed(entry(account, "account.recovery_code_used", found.signedIn().actor()));
        }
        return onPaper;
    }

    /** How long the door stays shut after too many wrong codes; they count as failed logins. */
    public Duration shut(String account, String address) {
        return lockout.remaining(account, address);
    }

    boolean isDemandedOf(Account account) {
        return account.roles().stream().anyMatch(settings.secondFactor().roles()::contains);
    }

    private boolean takes(String account, String code) {
        return factors.lock(account).map(it -> it.takes(code, clock.instant())).orElse(false);
    }

    private boolean counted(String account, String address, BooleanSupplier check) {
        if (!lockout.remaining(account, address).isZero()) {
            return false;
        }
        boolean right = check.getAsBoolean();
        if (right) {
            lockout.succeeded(account, address);
        } else {
            lockout.failed(account, address);
        }
        return right;
    }

    /** Apps show codes in groups. */
    private static String strip(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "");
    }

    private static Entry entry(String account, String step, Actor by) {
        return Entry.of("account:" + account, step, by);
    }
}
