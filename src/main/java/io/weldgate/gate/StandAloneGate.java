package io.weldgate.gate;

import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The extension of a broker that stands by itself. Where it cannot start, that broker lets nobody in. */
public class StandAloneGate implements ExtensionMain {

    private ExecutorService verifiers;

    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        Path home = input.getExtensionInformation().getExtensionHomeFolder().toPath();
        try {
            GateSettings settings = new GateSettings(home.resolve("conf").resolve("gate.properties"), System.getenv());
            Roll roll = new AskingPlatform(settings.addresses(), settings.secret(),
                    settings.duration("connect-timeout"), settings.duration("answer-timeout"));
            Admission admission = new Admission(settings.needed("platform.user"), settings.secret("platform.password"),
                    new Rights(settings.list("platform.says"), settings.list("platform.hears")), roll);
            int threads = settings.number("verifiers");
            verifiers = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(settings.number("waiting")));
            Gatekeeper gatekeeper = new Gatekeeper(admission, verifiers, settings.duration("verify-timeout"));
            Services.securityRegistry().setAuthenticatorProvider(ignored -> gatekeeper);
        } catch (RuntimeException e) {
            output.preventExtensionStartup(e.getMessage());
        }
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        if (verifiers != null) {
            verifiers.shutdownNow();
        }
    }
}
