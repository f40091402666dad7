package io.weldgate.decision;

import java.time.Instant;
import java.util.List;

/** All that goes into a judgement, and so all that a replay needs. */
record Case(Question question, String subject, Instant at, Profile profile, List<Fact> facts, Limits limits) {}
