package io.weldgate.unlocking;

/** A lease has run out without renewal; told within the transaction that stores it. */
public record LeaseLapsed(String permitNo) {}
