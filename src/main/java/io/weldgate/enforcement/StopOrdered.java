package io.weldgate.enforcement;

/**
 * A machine must not weld on: whoever can stop it does, in the same transaction.
 *
 * @param reason in plain words, for the record of the machine
 */
public record StopOrdered(String caseNo, String machineCode, String reason) {}
