package io.weldgate.embedded;

import com.hivemq.extension.sdk.api.async.Async;
import com.hivemq.extension.sdk.api.async.TimeoutFallback;
import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.packets.auth.DefaultAuthorizationBehaviour;
import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import com.hivemq.extension.sdk.api.packets.connect.ConnectPacket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks {@link Admission} for every client that connects, on a thread of its own: the broker's own threads must not wait
 * for a database.
 */
class Gatekeeper implements SimpleAuthenticator {

    private static final Logger log = LoggerFactory.getLogger(Gatekeeper.class);

    private final Admission admission;
    private final Rights rights;
    private final Executor verifiers;
    private final Duration timeout;

    Gatekeeper(Admission admission, Rights rights, Executor verifiers, Duration timeout) {
        this.admission = admission;
        this.rights = rights;
        this.verifiers = verifiers;
        this.timeout = timeout;
    }

    @Override
    public void onConnect(SimpleAuthInput input, SimpleAuthOutput output) {
        ConnectPacket connect = input.getConnectPacket();
        String user = connect.getUserName().orElse("");
        String password = connect.getPassword().map(StandardCharsets.UTF_8::decode).map(Object::toString).orElse("");
        if (user.isEmpty() || password.isEmpty()) {
            output.failAuthentication(ConnackReasonCode.BAD_USER_NAME_OR_PASSWORD);
            return;
        }
        Async<SimpleAuthOutput> later = output.async(timeout, TimeoutFallback.FAILURE, ConnackReasonCode.SERVER_BUSY);
        try {
            verifiers.execute(() -> decide(connect.getClientId(), user, password, later));
        } catch (RejectedExecutionException e) {
            output.failAuthentication(ConnackReasonCode.SERVER_BUSY);
            later.resume();
        }
    }

    private void decide(String clientId, String user, String password, Async<SimpleAuthOutput> later) {
        SimpleAuthOutput output = later.getOutput();
        try {
            if (admission.admits(clientId, user, password)) {
                output.getDefaultPermissions().addAll(rights.of(user));
                output.getDefaultPermissions().setDefaultBehaviour(DefaultAuthorizationBehaviour.DENY);
                output.authenticateSuccessfully();
            } else {
                log.info("refused client {} with user {}", clientId, user);
                output.failAuthentication(ConnackReasonCode.NOT_AUTHORIZED);
            }
        } catch (RuntimeException e) {
            log.warn("could not check client {}: {}", clientId, e.toString());
            output.failAuthentication(ConnackReasonCode.SERVER_UNAVAILABLE);
        } finally {
            later.resume();
        }
    }
}
