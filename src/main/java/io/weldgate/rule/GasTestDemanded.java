package io.weldgate.rule;

import io.weldgate.decision.SamplingPlace;

/** A place at which gas must be sampled before a signature and before the arc. */
public record GasTestDemanded(SamplingPlace place, String clause) {}
