package io.weldgate.embedded;

import io.weldgate.registry.TerminalSecrets;
import io.weldgate.terminal.BrokerAccess;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Who may enter the broker, contract §3: the user is the device, the client id is the device's own or begins with it
 * and a dot.
 */
class Admission {

    private final TerminalSecrets secrets;
    private final String platformPassword;

    Admission(TerminalSecrets secrets, String platformPassword) {
        this.secrets = secrets;
        this.platformPassword = platformPassword;
    }

    /** The client id is bound to the user, so that nobody can throw another one out by taking his id. */
    boolean admits(String clientId, String user, String password) {
        if (!clientId.equals(user) && !clientId.startsWith(user + '.')) {
            return false;
        }
        return isPlatform(user) ? same(password, platformPassword) : secrets.verify(user, password);
    }

    static boolean isPlatform(String user) {
        return BrokerAccess.PLATFORM.equals(user);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
