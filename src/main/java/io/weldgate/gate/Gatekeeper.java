package io.weldgate.gate;

import com.hivemq.extension.sdk.api.async.Async;
import com.hivemq.extension.sdk.api.async.TimeoutFallback;
import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.packets.auth.DefaultAuthorizationBehaviour;
import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks {@link Admission} for every client that connects, on a thread of its own: the broker's own threads must not wait
 * for a database or another host.
 */
public class Gatekeeper implements SimpleAuthenticator {

    private static final Logger log = LoggerFactory.getLogger(Gatekeeper.class);

    private final Admission admission;
    private final Executor verifiers;
    private final Duration timeout;

    /** @param timeout after which a client is turned away because there was no answer; it will come back */
    public Gatekeeper(Admission admission, Executor verifiers, Duration timeout) {
        this.admission = admission;
        this.verifiers = verifiers;
        this.timeout = timeout;
    }

    @Override
    public void onConnect(SimpleAuthInput input, SimpleAuthOutput output) {
        Applicant applicant = Applicant.of(input);
        if (applicant.showsNothing()) {
            output.failAuthentication(ConnackReasonCode.BAD_USER_NAME_OR_PASSWORD);
            return;
        }
        Async<SimpleAuthOutput> later = output.async(timeout, TimeoutFallback.FAILURE, ConnackReasonCode.SERVER_BUSY);
        try {
            verifiers.execute(() -> decide(applicant, later));
        } catch (RejectedExecutionException e) {
            output.failAuthentication(ConnackReasonCode.SERVER_BUSY);
            later.resume();
        }
    }

    private void decide(Applicant applicant, Async<SimpleAuthOutput> later) {
        SimpleAuthOutput output = later.getOutput();
        try {
            admission.rightsOf(applicant).ifPresentOrElse(rights -> {
                output.getDefaultPermissions().addAll(rights.permissions());
                output.getDefaultPermissions().setDefaultBehaviour(DefaultAuthorizationBehaviour.DENY);
                output.authenticateSuccessfully();
            }, () -> {
                log.info("refused client {}", applicant);
                output.failAuthentication(ConnackReasonCode.NOT_AUTHORIZED);
            });
        } catch (RuntimeException e) {
            log.warn("could not check client {}: {}", applicant, e.toString());
            output.failAuthentication(ConnackReasonCode.SERVER_UNAVAILABLE);
        } finally {
            later.resume();
        }
    }
}
