package io.weldgate.tipoff;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/** Who told it, sealed: shown to nobody but the named handlers, each time with a reason and on the trail. */
@Embeddable
public class Reporter {

    private boolean anonymous;
    private boolean insider;
    @Convert(converter = SealedText.class)
    private String reporterName;
    @Convert(converter = SealedText.class)
    private String reporterPhone;
    @Convert(converter = SealedText.class)
    private String jointReporters;
    private String depositor;

    protected Reporter() {}

    /** @param depositor under which name his photos were handed in; null where an official has taken it down */
    Reporter(Told told, String depositor) {
        this.anonymous = told.anonymous();
        this.insider = told.insider();
        this.reporterName = told.anonymous() ? null : told.name();
        this.reporterPhone = told.anonymous() ? null : told.phone();
        this.jointReporters = told.anonymous() ? null : told.joint();
        this.depositor = depositor;
    }

    void forget() {
        reporterName = null;
        reporterPhone = null;
        jointReporters = null;
        depositor = null;
    }

    public boolean anonymous() {
        return anonymous;
    }

    /** 内部举报人: whether he says to work for the unit. */
    public boolean insider() {
        return insider;
    }

    /** Null where he is anonymous, and once his data are erased. */
    public String name() {
        return reporterName;
    }

    public String phone() {
        return reporterPhone;
    }

    public String joint() {
        return jointReporters;
    }

    String depositor() {
        return depositor;
    }
}
