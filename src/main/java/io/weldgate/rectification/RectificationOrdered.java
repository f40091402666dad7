package io.weldgate.rectification;

/** A hazard was put on the list, and its removal begins, in the same transaction. */
public record RectificationOrdered(String docketNo) {}
