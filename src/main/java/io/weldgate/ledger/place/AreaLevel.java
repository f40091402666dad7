package io.weldgate.ledger.place;

/** How high an area stands, told by its code (GB/T 2260 and 10114; three digits more for a grid). */
public enum AreaLevel {
    PROVINCE(6), PREFECTURE(6), COUNTY(6), TOWNSHIP(9), COMMUNITY(12), GRID(15);

    private static final String PROVINCE_END = "0000";
    private static final String PREFECTURE_END = "00";

    private final int digits;

    AreaLevel(int digits) {
        this.digits = digits;
    }

    static AreaLevel of(String code) {
        if (code.length() == COUNTY.digits) {
            return code.endsWith(PROVINCE_END) ? PROVINCE : code.endsWith(PREFECTURE_END) ? PREFECTURE : COUNTY;
        }
        return code.length() <= TOWNSHIP.digits ? TOWNSHIP : code.length() <= COMMUNITY.digits ? COMMUNITY : GRID;
    }

    int digits() {
        return digits;
    }
}
