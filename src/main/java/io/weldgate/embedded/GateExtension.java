package io.weldgate.embedded;

import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import io.weldgate.gate.Gatekeeper;

/** Puts the gatekeeper into the broker. */
class GateExtension implements ExtensionMain {

    private final Gatekeeper gatekeeper;

    GateExtension(Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    EmbeddedExtension extension() {
        return EmbeddedExtension.builder().withId("weldgate-gate").withName("Weldgate gate").withVersion("1")
                .withAuthor("Weldgate").withExtensionMain(this).build();
    }

    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        Services.securityRegistry().setAuthenticatorProvider(ignored -> gatekeeper);
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        // the broker forgets the authenticator with the extension
    }
}
