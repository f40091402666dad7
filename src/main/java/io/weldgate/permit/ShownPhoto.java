package io.weldgate.permit;

import io.weldgate.decision.CheckStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A photo that was shown for a check, known again by its content. */
@Entity
@Immutable
class ShownPhoto {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String permitNo;
    @Enumerated(EnumType.STRING)
    private CheckStep step;
    private String fileId;
    private String sha256;

    protected ShownPhoto() {}

    ShownPhoto(String permitNo, CheckStep step, String fileId, String sha256) {
        this.permitNo = permitNo;
        this.step = step;
        this.fileId = fileId;
        this.sha256 = sha256;
    }
}
