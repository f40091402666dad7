package io.weldgate.evidence;

/** The eight kinds of evidence of 行政处罚法 art. 46, in its order. */
public enum EvidenceKind {
    DOCUMENTARY, PHYSICAL, AUDIO_VISUAL, ELECTRONIC_DATA, WITNESS_STATEMENT, PARTY_STATEMENT, EXPERT_OPINION,
    ON_SITE_RECORD
}
