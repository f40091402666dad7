package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reports as they come in, at a place where nobody else reports anything. */
final class TipOffFixture {

    static final Actor EM1 = new Actor("em1", "林国栋");
    static final Actor EMH1 = new Actor("emh1", "高建军");
    static final Actor GRID1 = new Actor("grid1", "乌兰其其格");

    private final ReceivingTipOffs receiving;
    private final Effort effort;
    private final Clock clock;
    private String place = "院 " + UUID.randomUUID();
    private boolean anonymous;
    private boolean insider;
    private Concern concern = Concern.NO_CERTIFICATE;

    TipOffFixture(ReceivingTipOffs receiving, Effort effort, Clock clock) {
        this.receiving = receiving;
        this.effort = effort;
        this.clock = clock;
    }

    TipOffFixture at(String where) {
        this.place = where;
        return this;
    }

    TipOffFixture about(Concern what) {
        this.concern = what;
        return this;
    }

    TipOffFixture anonymous() {
        this.anonymous = true;
        return this;
    }

    TipOffFixture insider() {
        this.insider = true;
        return this;
    }

    TipOffForm form() {
        return form(effort.solved().answer());
    }

    TipOffForm form(String answer) {
        return new TipOffForm(concern, "树林召镇", place, OffsetDateTime.now(clock).minusHours(1), null,
                "有人无证焊接", List.of(), insider, anonymous, "郝举报", "13912345678", null, answer);
    }

    Received.Done received() {
        return (Received.Done) receiving.receive(form(), "tip-off:" + UUID.randomUUID(), Locale.ENGLISH);
    }

    static Officer officer(Actor actor, String department, boolean names) {
        return new Officer(actor, Scope.area("150621").ofDepartment(department), department, names);
    }

    static TipOffOutcomeForm penalised(String fine) {
        return new TipOffOutcomeForm(TipOffOutcome.PENALISED, Matter.VIOLATION, new BigDecimal(fine), null,
                "达应急罚〔2026〕1号", LocalDate.of(2026, 1, 5), null);
    }
}
