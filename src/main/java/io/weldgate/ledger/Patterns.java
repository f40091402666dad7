package io.weldgate.ledger;

/** How codes and numbers are written (GB/T 2260 and 10114; numbers of mobile and fixed telephones). */
public final class Patterns {

    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";
    public static final String DEVICE = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";
    public static final String AREA = "\\d{6}|\\d{9}|\\d{12}|\\d{15}";
    public static final String PHONE = "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}";

    private Patterns() {}
}
