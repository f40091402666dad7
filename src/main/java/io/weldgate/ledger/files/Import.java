package io.weldgate.ledger.files;

import java.time.Instant;
import java.util.List;

/**
 * A file that was sent in, as its sender sees it.
 *
 * @param rows     that were read so far; where the file was refused, what would have become of them is told too
 * @param problems why it was refused; at most as many as are told
 */
public record Import(String importId, String register, String fileName, boolean dryRun, ImportState state, int rows,
        int added, int changed, int unchanged, List<RowProblem> problems, Instant startedAt, Instant touchedAt) {}
