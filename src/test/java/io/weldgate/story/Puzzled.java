package io.weldgate.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Makes the effort before a report, as its form says. */
final class Puzzled {

    private Puzzled() {}

    static int solve(JsonNode puzzle) throws Exception {
        MessageDigest sha = MessageDigest.getInstance(puzzle.get("algorithm").asText());
        for (int n = 0; n <= puzzle.get("most").asInt(); n++) {
            String tried = puzzle.get("salt").asText() + n;
            if (HexFormat.of().formatHex(sha.digest(tried.getBytes(StandardCharsets.US_ASCII)))
                    .equals(puzzle.get("target").asText())) {
                return n;
            }
        }
        throw new AssertionError("no number solves it");
    }
}
