package io.weldgate.investigation;

import io.weldgate.jurisdiction.FineNorm;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.SanctionRange;
import io.weldgate.jurisdiction.Stage;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** What is imposed, and by which provision within which range. */
@Embeddable
public class Measure {

    @Enumerated(EnumType.STRING)
    private SanctionKind kind;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private BigDecimal least;
    private BigDecimal most;
    private BigDecimal amount;
    private Integer days;
    private String law;
    private String clause;
    private String issuer;

    protected Measure() {}

    private Measure(SanctionRange range, BigDecimal least, BigDecimal most) {
        this.kind = range.kind();
        this.stage = range.stage();
        this.law = range.law();
        this.clause = range.clause();
        this.least = least;
        this.most = most;
    }

    /** @param amount yuan, within the norm */
    static Measure fine(FineNorm norm, BigDecimal amount) {
        Measure fine = new Measure(norm.range(), norm.least(), norm.most());
        fine.amount = amount;
        return fine;
    }

    /** @param amount yuan; null where there is nothing to pay @param days how long it lasts; null where it does not */
    static Measure other(SanctionRange range, BigDecimal amount, Integer days, String issuer) {
        Measure other = new Measure(range, range.min(), range.max());
        other.amount = amount;
        other.days = days;
        other.issuer = range.kind().isIssuers() ? issuer : null;
        return other;
    }

    public SanctionKind kind() {
        return kind;
    }

    public Stage stage() {
        return stage;
    }

    /** Yuan, of detention days; null where the provision names no range. */
    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    public BigDecimal amount() {
        return amount;
    }

    public Integer days() {
        return days;
    }

    public String law() {
        return law;
    }

    public String clause() {
        return clause;
    }

    /** Code of the department that issued the certificate, and is asked to revoke it; null of everything else. */
    public String issuer() {
        return issuer;
    }
}
