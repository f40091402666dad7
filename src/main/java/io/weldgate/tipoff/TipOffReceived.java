package io.weldgate.tipoff;

/** A report was taken in; told within the transaction that stores it. @param department that takes it in */
public record TipOffReceived(String docketNo, String department, String areaCode, boolean urgent) {}
