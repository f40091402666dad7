package io.weldgate.investigation;

import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.Track;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A department has decided a sanction, in the same transaction.
 *
 * @param partyId of the party of the case
 * @param amount  yuan; null where there is nothing to pay
 */
public record PenaltyDecided(String caseNo, String trackNo, Track track, long penaltyId, long partyId,
        SanctionKind kind, BigDecimal amount, String departmentCode, Instant decidedAt) {}
