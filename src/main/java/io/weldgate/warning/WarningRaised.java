package io.weldgate.warning;

/**
 * A warning was raised.
 *
 * @param subject   code of the machine, number of the permit, or the part of the platform
 * @param unitCode  null where it concerns the platform itself
 * @param firstOpen id of the oldest of the same code, subject and text that nobody has closed; its own where there is
 *                  none
 */
public record WarningRaised(long id, String code, String subject, String unitCode, String text, long firstOpen) {}
