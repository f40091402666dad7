package io.weldgate.registry;

import io.weldgate.keyring.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passwords by which terminals prove themselves to the broker; only keyed digests of them are kept. */
@Component
public class TerminalSecrets {

    private final Terminals terminals;
    private final Sealing sealing;

    TerminalSecrets(Terminals terminals, Sealing sealing) {
        this.terminals = terminals;
        this.sealing = sealing;
    }

    @Transactional(readOnly = true)
    public boolean verify(String deviceId, String password) {
        return terminals.findById(deviceId)
                .filter(terminal -> same(terminal.secretMac(), digest(deviceId, password)))
                .isPresent();
    }

    @Transactional
    public void assign(String deviceId, String machineCode, String password) {
        String mac = digest(deviceId, password);
        terminals.findById(deviceId).ifPresentOrElse(terminal -> terminal.secret(mac),
                () -> terminals.save(new Terminal(deviceId, machineCode, mac)));
    }

    private String digest(String deviceId, String password) {
        return sealing.mac(deviceId + '\n' + password);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
