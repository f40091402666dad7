package io.weldgate.rule;

import io.weldgate.decision.Profile;

/** A profile whose demands the place must meet: its own, or one that overlays it. */
public record Regulated(Profile profile) {}
