package io.weldgate.enforcement;

/** It is settled whether a case is led as a crime: public security has filed it, or it stays where it was. */
public record TransferSettled(String caseNo) {}
