package io.weldgate.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lock of a virtual terminal as contract §3 and reliability.md want it: takes only rising sequence numbers, repeats
 * its answer to a repeated command, checks the warrant, and locks itself when its lease lapses.
 */
class Chip {

    private static final int REMEMBERED = 64;

    private final String deviceId;
    private final WarrantCheck warrants;
    private final Map<String, Reply> replies = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reply> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long lastSequence;
    private String warrantId;
    private String permitNo;
    private Instant leaseEnd = Instant.MIN;

    Chip(String deviceId, WarrantCheck warrants) {
        this.deviceId = deviceId;
        this.warrants = warrants;
    }

    synchronized Reply obey(String commandId, JsonNode command, Instant now) {
        Reply before = replies.get(commandId);
        if (before != null) {
            return before;
        }
        Reply reply = decide(command.path("actionCode").asText(), command.path("content"), now);
        if (reply.success()) {
            lastSequence = command.path("content").path("seq").asLong();
        }
        replies.put(commandId, reply);
        return reply;
    }

    private Reply decide(String actionCode, JsonNode content, Instant now) {
        if (content.path("seq").asLong() <= lastSequence) {
            return Reply.refused("OLD_SEQUENCE");
        }
        return switch (actionCode) {
            case "1" -> unlock(content, now);
            case "0" -> lock();
            default -> Reply.refused("UNKNOWN_ACTION");
        };
    }

    private Reply unlock(JsonNode content, Instant now) {
        long leaseSeconds = content.path("leaseSeconds").asLong();
        if (leaseSeconds <= 0 || now.isAfter(Instant.ofEpochMilli(content.path("notAfter").asLong()))) {
            return Reply.refused("TOO_LATE");
        }
        String permit = content.path("permitNo").asText();
        if (content.hasNonNull("warrant")) {
            WarrantCheck.Verdict verdict = warrants.check(deviceId, permit, content.path("seq").asLong(),
                    content.path("warrant").asText());
            if (verdict.warrantId() == null) {
                return Reply.refused(verdict.reason());
            }
            warrantId = verdict.warrantId();
            permitNo = permit;
        } else if (!live(now) || !permit.equals(permitNo) || !content.path("warrantId").asText().equals(warrantId)) {
            return Reply.refused("NO_WARRANT");
        }
        leaseEnd = now.plusSeconds(leaseSeconds);
        return Reply.done();
    }

    private Reply lock() {
        leaseEnd = Instant.MIN;
        return Reply.done();
    }

    synchronized boolean live(Instant now) {
        return now.isBefore(leaseEnd);
    }

    synchronized Instant leaseEnd() {
        return leaseEnd;
    }
}
