package io.weldgate.audit;

import io.weldgate.keyring.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Vouches for an entry when it is written: a digest under a key that the database does not have. Without it whoever may
 * write to the database could slip an entry in, and the chain would take it for one of ours.
 */
@Component
class Stamping {

    private static final int SALT_BYTES = 12;
    private static final String PURPOSE = "trail\n";

    private final SecureRandom random = new SecureRandom();
    private final Sealing sealing;

    Stamping(Sealing sealing) {
        this.sealing = sealing;
    }

    AuditEntry stamped(Instant at, Entry entry) {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = Base64.getEncoder().encodeToString(bytes);
        return new AuditEntry(at, entry, salt, stamp(EntryRow.canonical(at, entry, salt)));
    }

    boolean isOurs(EntryRow entry) {
        return entry.stamp() != null && entry.stamp().equals(stamp(entry.canonical()));
    }

    private String stamp(byte[] canonical) {
        return sealing.mac(PURPOSE + new String(canonical, StandardCharsets.ISO_8859_1));
    }
}
