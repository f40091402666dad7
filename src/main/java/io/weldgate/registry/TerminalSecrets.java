package io.weldgate.registry;

import io.weldgate.keyring.Sealing;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passwords by which terminals prove themselves to the broker; only keyed digests of them are kept. */
@Component
public class TerminalSecrets {

    private final Terminals terminals;
    private final EntityManager database;
    private final Sealing sealing;

    TerminalSecrets(Terminals terminals, EntityManager database, Sealing sealing) {
        this.terminals = terminals;
        this.database = database;
        this.sealing = sealing;
    }

    @Transactional(readOnly = true)
    public boolean verify(String deviceId, String password) {
        return terminals.findById(deviceId)
                .filter(terminal -> same(terminal.secretMac(), digest(deviceId, password)))
                .isPresent();
    }

    /** Whether there is such a terminal, for one that proves itself otherwise. */
    @Transactional(readOnly = true)
    public boolean knows(String deviceId) {
        return terminals.existsById(deviceId);
    }

    @Transactional
    public void assign(String deviceId, String machineCode, String password) {
        assign(List.of(new Assignment(deviceId, machineCode, password)));
    }

    /** Many at once ask the database once. */
    @Transactional
    public void assign(List<Assignment> assignments) {
        Map<String, Terminal> known = terminals.findAllById(assignments.stream().map(Assignment::deviceId).toList())
                .stream().collect(Collectors.toMap(Terminal::deviceId, Function.identity()));
        for (Assignment one : assignments) {
            String mac = digest(one.deviceId(), one.password());
            if (known.containsKey(one.deviceId())) {
                known.get(one.deviceId()).secret(mac, sealing.mac(one.password()));
            } else {
                Terminal fresh = new Terminal(one.deviceId(), one.machineCode(), mac);
                fresh.secret(mac, sealing.mac(one.password()));
                database.persist(fresh);
            }
        }
    }

    /**
     * Whoever knows one terminal's password shall not know another's.
     *
     * @return the terminals among these whose passwords others have, or are to have
     */
    @Transactional(readOnly = true)
    public Set<String> repeated(List<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return Set.of();
        }
        Map<String, Set<String>> users = new HashMap<>();
        assignments.forEach(it -> users.computeIfAbsent(sealing.mac(it.password()), mac -> new HashSet<>())
                .add(it.deviceId()));
        terminals.findByReuseMacIn(users.keySet()).forEach(it -> users.get(it.reuseMac()).add(it.deviceId()));
        Set<String> repeated = users.values().stream().filter(devices -> devices.size() > 1).flatMap(Set::stream)
                .collect(Collectors.toCollection(HashSet::new));
        repeated.retainAll(assignments.stream().map(Assignment::deviceId).toList());
        return repeated;
    }

    /** Which terminal is to prove itself by which password. */
    public record Assignment(String deviceId, String machineCode, String password) {

        @Override
        public String toString() {
            return "Assignment[" + deviceId + "]";
        }
    }

    private String digest(String deviceId, String password) {
        return sealing.mac(deviceId + '\n' + password);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }
}
