package io.weldgate.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Who may enter the broker, contract §3: terminals under their own names, and the platform. */
public class Admission {

    private final String platform;
    private final String platformPassword;
    private final Rights platformRights;
    private final Roll roll;

    /** @param platform the user that is no terminal; known here, so that it can enter before anybody can be asked */
    public Admission(String platform, String platformPassword, Rights platformRights, Roll roll) {
        this.platform = platform;
        this.platformPassword = platformPassword;
        this.platformRights = platformRights;
        this.roll = roll;
    }

    Optional<Rights> rightsOf(Applicant applicant) {
        if (!applicant.isWhoItSays()) {
            return Optional.empty();
        }
        if (!platform.equals(applicant.user())) {
            return roll.rightsOf(applicant.user(), applicant.password());
        }
        return applicant.password().filter(it -> same(it, platformPassword)).map(it -> platformRights);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
