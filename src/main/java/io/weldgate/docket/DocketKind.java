package io.weldgate.docket;

import java.util.Arrays;
import java.util.Optional;

/** What a docket is of; its number begins with the prefix. */
public enum DocketKind {

    /** 案件. */
    CASE("FC"),
    /** One of the investigations of a case (一案双查). Its number is that of the case and a letter. */
    TRACK("FC"),
    /** 移送. */
    REFERRAL("RF"),
    /** 限期整改. */
    RECTIFICATION("RC"),
    /** 举报. */
    TIP_OFF("TO");

    private final String prefix;

    DocketKind(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    /** Whether the number may be a docket's at all; permits have others. */
    public static boolean isOne(String number) {
        return of(number).isPresent();
    }

    private static Optional<DocketKind> of(String number) {
        return Arrays.stream(values()).filter(kind -> number.startsWith(kind.prefix + "-")).findFirst();
    }
}
