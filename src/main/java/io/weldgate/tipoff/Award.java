package io.weldgate.tipoff;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** 举报奖励: for what it is given, how much, and to whom it was paid, which is sealed. */
@Entity
public class Award {

    @Id
    private String docketNo;
    @Enumerated(EnumType.STRING)
    private Matter matter;
    private BigDecimal fine;
    private Integer deaths;
    private String decisionNo;
    private LocalDate decidedOn;
    private String recordedBy;
    private BigDecimal amount;
    private boolean staffBonus;
    private String basis;
    private String grantedBy;
    private Instant grantedAt;
    private Instant claimUntil;
    private Instant claimedAt;
    @Convert(converter = SealedText.class)
    private String payeeName;
    @Convert(converter = SealedText.class)
    private String payeePhone;
    @Convert(converter = SealedText.class)
    private String payeeAccount;
    private LocalDate paidOn;
    private String paidBy;
    private String paymentNo;

    protected Award() {}

    Award(String docketNo, TipOffOutcomeForm form, String by) {
        this.docketNo = docketNo;
        this.matter = form.matter();
        this.fine = form.fine();
        this.deaths = form.concealedDeaths();
        this.decisionNo = form.decisionNo();
        this.decidedOn = form.decidedOn();
        this.recordedBy = by;
    }

    /** More was imposed since it was recorded. */
    void atLeast(BigDecimal imposed) {
        if (!matter.isByDeaths() && imposed.compareTo(fine) > 0) {
            fine = imposed;
        }
    }

    void grant(BigDecimal yuan, boolean bonus, String rule, String by, Instant at, Instant until) {
        this.amount = yuan;
        this.staffBonus = bonus;
        this.basis = rule;
        this.grantedBy = by;
        this.grantedAt = at;
        this.claimUntil = until;
    }

    void claim(RewardClaimForm form, Instant at) {
        this.payeeName = form.payeeName();
        this.payeePhone = form.payeePhone();
        this.payeeAccount = form.payeeAccount();
        this.claimedAt = at;
    }

    void pay(RewardPaymentForm form, String by) {
        this.paidOn = form.paidOn();
        this.paymentNo = form.paymentNo();
        this.paidBy = by;
    }

    void forget() {
        payeeName = null;
        payeePhone = null;
        payeeAccount = null;
    }

    /** What the reward is measured by: yuan of the fine, or the number of deaths. */
    BigDecimal measure() {
        return matter.isByDeaths() ? BigDecimal.valueOf(deaths) : fine;
    }

    public String docketNo() {
        return docketNo;
    }

    public Matter matter() {
        return matter;
    }

    /** Yuan, of all that were imposed in the case; null where it is measured by deaths. */
    public BigDecimal fine() {
        return fine;
    }

    public Integer deaths() {
        return deaths;
    }

    public String decisionNo() {
        return decisionNo;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** Yuan; null until it is granted. */
    public BigDecimal amount() {
        return amount;
    }

    public boolean staffBonus() {
        return staffBonus;
    }

    public String basis() {
        return basis;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public Instant claimUntil() {
        return claimUntil;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    String payeeName() {
        return payeeName;
    }

    String payeePhone() {
        return payeePhone;
    }

    String payeeAccount() {
        return payeeAccount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public String paymentNo() {
        return paymentNo;
    }
}
