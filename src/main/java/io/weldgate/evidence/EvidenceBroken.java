package io.weldgate.evidence;

import java.util.List;

/** Somebody has changed evidence. */
public record EvidenceBroken(List<EvidenceFlaw> flaws) {}
