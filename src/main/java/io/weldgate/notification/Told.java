package io.weldgate.notification;

import java.time.Instant;

/**
 * A notice in its reader's language.
 *
 * @param text what happened, where, and what to do
 * @param path of the page it leads to, without the address of the installation
 */
public record Told(long id, NoticeKind kind, boolean urgent, String title, String text, String path, String subject,
        Instant happenedAt, Instant readAt) {

    /** Whether it tells that somebody is late. */
    public boolean overdue() {
        return kind != null && kind.overdue();
    }
}
