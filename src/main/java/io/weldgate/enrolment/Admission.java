package io.weldgate.enrolment;

import java.util.Optional;

/** The door of those who have accounts; whoever keeps the accounts stands at it. */
public interface Admission {

    /** What is kept of a password. */
    String hash(String password);

    /** A good password that nobody else is shown. */
    String suggestion();

    /**
     * The code of what is wrong with a password that somebody wants to have; empty if nothing.
     *
     * @param number of his enrolment
     */
    Optional<String> flaw(String password, String number);

    /**
     * Whether it is the password of an enrolment; too many wrong ones shut the door for a while.
     *
     * @param hash    null where none was chosen, so that it takes as long as with one
     * @param address where it was typed
     */
    boolean opens(String number, String password, String hash, String address);

    /** Whether this person can sign in already. */
    boolean knows(String personNo);

    /** Whether an account is called so. */
    boolean isTaken(String account);

    /** Makes the account. */
    void admit(Newcomer newcomer);
}
