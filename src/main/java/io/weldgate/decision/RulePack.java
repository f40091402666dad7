package io.weldgate.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a decision was judged by: the rule files and the limits in force, so that changing either shows. */
final class RulePack {

    private RulePack() {}

    static String hash(String ruleFiles, Limits limits) {
        try {
            byte[] judgedBy = (ruleFiles + '\n' + Stored.write(limits)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(judgedBy));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
