package io.weldgate.identity;

import io.weldgate.enrolment.Admission;
import io.weldgate.enrolment.Calling;
import io.weldgate.enrolment.Newcomer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts of those who have enrolled and were confirmed. */
@Component
class Admitting implements Admission {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Lockout lockout;
    private final String nobodysHash;

    Admitting(Accounts accounts, Passwords passwords, Lockout lockout) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockout = lockout;
        this.nobodysHash = passwords.hash(UUID.randomUUID().toString());
    }

    @Override
    public String hash(String password) {
        return passwords.hash(password);
    }

    @Override
    public String suggestion() {
        return passwords.initial();
    }

    @Override
    public Optional<String> flaw(String password, String number) {
        return passwords.flaw(password, number)
                .map(code -> "PASSWORD_TOO_SHORT".equals(code) ? "PASSWORD_LONGER" : code);
    }

    @Override
    public boolean opens(String number, String password, String hash, String address) {
        Duration wait = lockout.remaining(number, address);
        if (!wait.isZero()) {
            throw new TooManyVisits(wait);
        }
        boolean right = passwords.matches(password, hash == null ? nobodysHash : hash) && hash != null;
        if (right) {
            lockout.succeeded(number, address);
        } else {
            lockout.failed(number, address);
        }
        return right;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean knows(String personNo) {
        return !accounts.findByPersonNo(personNo).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isTaken(String account) {
        return accounts.existsById(account);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(Newcomer it) {
        if (accounts.existsById(it.personNo())) {
            throw new IllegalStateException("the account " + it.personNo() + " is another's");
        }
        Role role = it.calling() == Calling.WELDER ? Role.WELDER : Role.FIRE_WATCH;
        accounts.save(new Account(it.personNo(), it.name(), it.passwordHash(), Set.of(role))
                .of(it.unitCode(), null, it.areaCode()).person(it.personNo()));
    }
}
