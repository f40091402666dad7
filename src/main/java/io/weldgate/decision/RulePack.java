package io.weldgate.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a decision was judged by: the rule files and the limits in force, so that changing either shows.
 *
 * @param limits as they are written down
 */
record RulePack(String hash, String limits) {

    static RulePack of(String ruleFiles, Limits limits) {
        String written = Stored.write(limits);
        try {
            byte[] judgedBy = (ruleFiles + '\n' + written).getBytes(StandardCharsets.UTF_8);
            return new RulePack(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(judgedBy)),
                    written);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
