package io.weldgate.notification;

/** A task that was late, and the one that waits in its place. */
record MadeAnew(String before, String anew) {}
