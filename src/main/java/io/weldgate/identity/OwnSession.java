package io.weldgate.identity;

import java.time.Instant;

/**
 * A session of the pages, as its owner sees it.
 *
 * @param key     names it and opens nothing
 * @param browser as it called itself, shortened
 * @param here    whether it is the one that asks
 */
public record OwnSession(String key, Instant since, Instant lastSeen, String address, String browser, boolean here) {}
