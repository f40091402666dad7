package io.weldgate.evidence;

import io.weldgate.registry.Position;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is known of an uploaded file. Its content lies under its hash; several uploads may share one content. */
@Entity
public class StoredFile {

    @Id
    private String fileId;
    private String sha256;
    private long size;
    @Enumerated(EnumType.STRING)
    private FileKind kind;
    private String contentType;
    private String name;
    @Embedded
    private Position place;
    private Instant takenAt;
    private Instant uploadedAt;
    private String uploader;
    private String unitCode;
    private String areaCode;

    protected StoredFile() {}

    StoredFile(Upload upload, Content content, Instant uploadedAt) {
        this.fileId = UUID.randomUUID().toString();
        this.sha256 = content.sha256();
        this.size = content.size();
        this.contentType = content.type();
        this.kind = upload.kind();
        this.name = upload.name();
        this.place = upload.place();
        this.takenAt = upload.takenAt();
        this.uploader = upload.by().account();
        this.unitCode = upload.unitCode();
        this.areaCode = upload.areaCode();
        this.uploadedAt = uploadedAt;
    }

    public String fileId() {
        return fileId;
    }

    /** Lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public FileKind kind() {
        return kind;
    }

    /** As found in the content, not as the sender called it. */
    public String contentType() {
        return contentType;
    }

    /** As the sender called it. */
    public String name() {
        return name;
    }

    /** Where it was taken; null if the sender did not say. */
    public Position place() {
        return place;
    }

    /** When it was taken by the sender's clock; null if the sender did not say. */
    public Instant takenAt() {
        return takenAt;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploader() {
        return uploader;
    }

    String unitCode() {
        return unitCode;
    }

    String areaCode() {
        return areaCode;
    }
}
