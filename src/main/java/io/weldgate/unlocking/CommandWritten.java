package io.weldgate.unlocking;

/** A command row waits for its commit, and then to be sent. */
record CommandWritten(String commandId) {}
