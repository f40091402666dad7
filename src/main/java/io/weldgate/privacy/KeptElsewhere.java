package io.weldgate.privacy;

import java.util.Locale;
import java.util.Map;

/** What a room that this one does not know keeps of an account; it hands out and erases it itself. */
public interface KeptElsewhere {

    /** By the names under which it is handed out; lists and records, which become JSON as they are. */
    Map<String, Object> of(String account, Locale locale);

    /** Erases what no law demands. @return what that was, and what stays; nothing of what there never was */
    Erasure erase(String account);
}
