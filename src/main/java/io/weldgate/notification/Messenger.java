package io.weldgate.notification;

/** The port by which letters leave the house: mail, and whatever a webhook reaches. */
interface Messenger {

    Channel channel();

    /** Whether this installation has it. */
    boolean ready();

    /** Whether such a notice goes out by it. */
    boolean takes(NoticeKind kind, Preference preference);

    /**
     * Returns once it has been taken over by the next hand.
     *
     * @throws Exception where it was not; it is tried again later
     */
    void carry(Parcel parcel) throws Exception;
}
