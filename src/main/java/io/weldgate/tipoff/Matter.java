package io.weldgate.tipoff;

/** For what a reward is measured (安监总财〔2018〕19号): by the fine, or by the deaths that an accident's report hid. */
public enum Matter {
    VIOLATION,
    /** 瞒报、谎报 of an accident, by its grade (国务院令493号 3). */
    CONCEALED_GENERAL, CONCEALED_LARGER, CONCEALED_MAJOR, CONCEALED_EXTRAORDINARY;

    /** Whether it is paid for each death, not by the fine. */
    public boolean isByDeaths() {
        return this != VIOLATION;
    }
}
