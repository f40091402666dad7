package io.weldgate.process;

import io.weldgate.permit.Permit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The acts on a permit that are not tasks, and whose they are. */
public enum PermitAct {
    WITHDRAWAL, REVOCATION, STOP, PRESENCE, SUSPENSION, RESUMPTION, EXTENSION, HANDOVER, WATCH_CHANGE,
    GAS_TEST, GAS_READINGS;

    /** All keys, as a pattern of addresses takes them. */
    public static final String KEYS =
            "withdrawal|revocation|stop|presence|suspension|resumption|extension|handover|watch-change"
                    + "|gas-test|gas-readings";

    public static Optional<PermitAct> of(String key) {
        return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
    }

    /** As addresses write it, e.g. {@code watch-change}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What someone on a site must find at once: to stop, and to show that he is there. */
    public boolean urgent() {
        return this == STOP || this == PRESENCE || this == RESUMPTION;
    }

    /** Whether it is this caller's to do, whatever state the permit is in. */
    boolean mayDo(Permit permit, Caller caller) {
        boolean officer = has(permit, caller, "SAFETY_OFFICER") || has(permit, caller, "UNIT_HEAD");
        boolean watch = permit.watch().equals(caller.account());
        boolean welder = permit.welders().contains(caller.account());
        return switch (this) {
            case WITHDRAWAL -> permit.applicant().equals(caller.account());
            case REVOCATION -> officer;
            case STOP, PRESENCE -> watch;
            case SUSPENSION -> officer || (watch || welder) && permit.course().suspendedBy() == null;
            case RESUMPTION -> officer || caller.account().equals(permit.course().suspendedBy());
            case EXTENSION -> welder || watch || permit.applicant().equals(caller.account());
            case HANDOVER -> officer || welder || watch;
            case WATCH_CHANGE -> officer || watch;
            case GAS_TEST -> has(permit, caller, "GAS_TESTER");
            case GAS_READINGS -> watch || has(permit, caller, "GAS_TESTER");
        };
    }

    /** As his own: whoever signs in another's place may sign, and nothing else (AQ 3064.2 5.5). */
    private static boolean has(Permit permit, Caller caller, String role) {
        String group = permit.unitCode() + ":" + role;
        return caller.groups().contains(group) && !caller.places().containsKey(group);
    }
}
