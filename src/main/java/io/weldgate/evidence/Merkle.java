package io.weldgate.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One hash over many, with a short path from each to it (as RFC 9162 2.1: leaves and nodes are hashed apart, and the
 * odd one out goes up as it is), so that who gets one chain need not see the others.
 */
final class Merkle {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** One step from a leaf to the root: the hash beside it, and on which side that stands. */
    record Step(boolean left, String hash) {}

    /** Of the end of a chain. */
    static String leaf(String subject, long number, String hash) {
        return hash(LEAF, (subject + "\n" + number + "\n" + hash).getBytes(StandardCharsets.UTF_8));
    }

    static String root(List<String> leaves) {
        List<String> level = leaves;
        while (level.size() > 1) {
            level = above(level);
        }
        return level.get(0);
    }

    static List<Step> path(List<String> leaves, int leaf) {
        List<Step> path = new ArrayList<>();
        List<String> level = leaves;
        for (int at = leaf; level.size() > 1; at /= 2) {
            int beside = at % 2 == 0 ? at + 1 : at - 1;
            if (beside < level.size()) {
                path.add(new Step(beside < at, level.get(beside)));
            }
            level = above(level);
        }
        return path;
    }

    /** The root that this path leads to. */
    static String climb(String leaf, List<Step> path) {
        String hash = leaf;
        for (Step step : path) {
            hash = step.left() ? node(step.hash(), hash) : node(hash, step.hash());
        }
        return hash;
    }

    private static List<String> above(List<String> level) {
        List<String> above = new ArrayList<>();
        for (int i = 0; i < level.size(); i += 2) {
            above.add(i + 1 < level.size() ? node(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return above;
    }

    private static String node(String left, String right) {
        return hash(NODE, (left + right).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(byte kind, byte[] content) {
        MessageDigest digest = Canonical.digest();
        digest.update(kind);
        return HexFormat.of().formatHex(digest.digest(content));
    }
}
