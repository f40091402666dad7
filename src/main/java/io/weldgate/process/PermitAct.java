package io.weldgate.process;

import io.weldgate.permit.Permit;
import io.weldgate.permit.PresenceForm;
import io.weldgate.permit.ReasonForm;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The acts on a permit that are not tasks, and whose they are. */
public enum PermitAct {
    WITHDRAWAL(ReasonForm.class), REVOCATION(ReasonForm.class), STOP(ReasonForm.class), PRESENCE(PresenceForm.class);

    private final Class<? extends Record> form;

    PermitAct(Class<? extends Record> form) {
        this.form = form;
    }

    public static Optional<PermitAct> of(String key) {
        return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
    }

    /** As addresses write it, e.g. {@code withdrawal}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Class<? extends Record> form() {
        return form;
    }

    /** Whether it is this caller's to do, whatever state the permit is in. */
    boolean mayDo(Permit permit, Caller caller) {
        return switch (this) {
            case WITHDRAWAL -> permit.applicant().equals(caller.account());
            case REVOCATION -> caller.groups().contains(permit.unitCode() + ":SAFETY_OFFICER")
                    || caller.groups().contains(permit.unitCode() + ":UNIT_HEAD");
            case STOP, PRESENCE -> permit.watch().equals(caller.account());
        };
    }
}
