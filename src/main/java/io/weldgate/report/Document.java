package io.weldgate.report;

import io.weldgate.decision.Fact.Profile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be printed of a permit. Its form is {@code reports/<code>.jrxml}, its title the message {@code document.<code>}. */
public enum Document {

    /** Table A.1 of GB 30871-2022; the other profiles that have no form of their own use it too. */
    HOT_WORK_PERMIT("hot-work-permit", EnumSet.complementOf(EnumSet.of(Profile.CONSTRUCTION))),
    CONSTRUCTION_PERMIT("construction-permit", EnumSet.of(Profile.CONSTRUCTION)),
    /** Of a crowded place, posted before the work (notice of four departments, 2025-04-17). */
    PUBLIC_NOTICE("public-notice", EnumSet.of(Profile.CROWDED)),
    FIVE_STEP_RECORD("five-step-record", EnumSet.allOf(Profile.class));

    private final String code;
    private final Set<Profile> profiles;

    Document(String code, Set<Profile> profiles) {
        this.code = code;
        this.profiles = profiles;
    }

    public static Optional<Document> of(String code) {
        return Arrays.stream(values()).filter(document -> document.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public boolean fits(Profile profile) {
        return profiles.contains(profile);
    }
}
