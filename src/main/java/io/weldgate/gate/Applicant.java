package io.weldgate.gate;

import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.client.parameter.ClientTlsInformation;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * A client that wants to enter, and what it shows.
 *
 * @param password   if it shows one
 * @param certified  the common name of its certificate, which the broker has verified; empty in a certificate without
 *                   exactly one
 */
record Applicant(String clientId, String user, Optional<String> password, Optional<String> certified) {

    private static final String COMMON_NAME = "CN";

    static Applicant of(SimpleAuthInput input) {
        return new Applicant(input.getConnectPacket().getClientId(), input.getConnectPacket().getUserName().orElse(""),
                input.getConnectPacket().getPassword().map(StandardCharsets.UTF_8::decode).map(Object::toString)
                        .filter(it -> !it.isEmpty()),
                input.getConnectionInformation().getClientTlsInformation()
                        .flatMap(ClientTlsInformation::getClientCertificate).map(Applicant::name));
    }

    boolean showsNothing() {
        return user.isEmpty() || password.isEmpty() && certified.isEmpty();
    }

    /**
     * The client id is the user's own or begins with it and a dot, so that nobody can throw another one out by taking
     * his id; a certificate is the user's own.
     */
    boolean isWhoItSays() {
        return (clientId.equals(user) || clientId.startsWith(user + '.')) && certified.map(user::equals).orElse(true);
    }

    private static String name(X509Certificate certificate) {
        try {
            List<String> names = new LdapName(certificate.getSubjectX500Principal().getName()).getRdns().stream()
                    .filter(it -> it.getType().equalsIgnoreCase(COMMON_NAME)).map(it -> it.getValue().toString())
                    .toList();
            return names.size() == 1 ? names.get(0) : "";
        } catch (InvalidNameException e) {
            return "";
        }
    }

    /** Without the password, so that it cannot be logged by accident. */
    @Override
    public String toString() {
        return clientId + " with user " + user;
    }
}
