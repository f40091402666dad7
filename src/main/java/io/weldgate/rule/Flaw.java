package io.weldgate.rule;

import io.weldgate.decision.Finding;
import io.weldgate.decision.WelderFact.HeldCertificate;

/** One outcome for one certificate; it becomes a finding only if that certificate speaks for its holder. */
public record Flaw(HeldCertificate certificate, int weight, Finding finding) {}
