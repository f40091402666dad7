package io.weldgate.enrolment;

/** For whom an account is made; it is called as his person number. */
public record Newcomer(String personNo, String name, Calling calling, String passwordHash, String unitCode,
        String areaCode) {}
