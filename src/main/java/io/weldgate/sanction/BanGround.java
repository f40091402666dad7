package io.weldgate.sanction;

import java.time.Period;

/** For what somebody is put on the blacklist, and for how long where a law says so. */
public enum BanGround {
    /** 无证作业造成人员死亡 (S4): for life, by a plan of the place. */
    UNCERTIFIED_DEATH(null, true),
    /** 无证作业引发较大火灾 (S4; 国务院令493号 3): for life, by a plan of the place. */
    UNCERTIFIED_LARGER_FIRE(null, true),
    /** 撤销操作证，三年内不得再次申请 (30号令 33). */
    CERTIFICATE_REVOKED(Period.ofYears(3), false),
    /** 特种设备作业人员证被吊销 (特种设备安全法 96). */
    SPECIAL_EQUIPMENT_REVOKED(Period.ofYears(3), false),
    /** 主要负责人，五年内不得任职 (安全生产法 94). */
    HEAD_BARRED(Period.ofYears(5), false),
    /** 安全生产违法行为信息库、联合惩戒 (安全生产法 78). */
    JOINT_SANCTION(null, false);

    private final Period term;
    private final boolean lifetime;

    BanGround(Period term, boolean lifetime) {
        this.term = term;
        this.lifetime = lifetime;
    }

    /** Null where no law fixes it. */
    public Period term() {
        return term;
    }

    /** Whether it may be for life. */
    public boolean allowsLifetime() {
        return lifetime;
    }
}
