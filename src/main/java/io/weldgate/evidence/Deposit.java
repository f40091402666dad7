package io.weldgate.evidence;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A photo that somebody without an account has handed in, sealed at rest. It is no evidence, and can be erased. */
@Entity
public class Deposit {

    @Id
    private String fileId;
    @Enumerated(EnumType.STRING)
    private FileKind kind;
    private String contentType;
    private String depositor;
    @Convert(converter = SealedText.class)
    private String content;
    private Instant depositedAt;

    protected Deposit() {}

    Deposit(FileKind kind, String contentType, String depositor, byte[] content, Instant now) {
        this.fileId = UUID.randomUUID().toString();
        this.kind = kind;
        this.contentType = contentType;
        this.depositor = depositor;
        this.content = Base64.getEncoder().encodeToString(content);
        this.depositedAt = now;
    }

    public String fileId() {
        return fileId;
    }

    /** As found in the content, not as the sender called it. */
    public String contentType() {
        return contentType;
    }

    public byte[] content() {
        return Base64.getDecoder().decode(content);
    }
}
