package io.weldgate.sanction;

import java.util.Locale;
import java.util.Optional;

/** What is done to an entry of the blacklist, as addresses name it, in which state, and what it asks. */
public enum BlacklistAct {
    DECISION(BanState.PROPOSED, BanDecisionForm.class),
    APPEAL(BanState.IN_FORCE, AppealForm.class),
    REMOVAL(BanState.IN_FORCE, RemovalForm.class),
    APPEAL_DECISION(BanState.APPEALED, AppealDecisionForm.class);

    private final BanState state;
    private final Class<? extends Record> form;

    BlacklistAct(BanState state, Class<? extends Record> form) {
        this.state = state;
        this.form = form;
    }

    /** @param path e.g. {@code appeal-decision} */
    public static Optional<BlacklistAct> of(String path) {
        for (BlacklistAct act : values()) {
            if (act.path().equals(path)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public BanState state() {
        return state;
    }

    public Class<? extends Record> form() {
        return form;
    }
}
