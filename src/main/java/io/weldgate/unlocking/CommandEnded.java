package io.weldgate.unlocking;

import java.time.Duration;

/**
 * A command has come to its final state.
 *
 * @param waited of an unlock that was answered, since the last human act that led to it; null of everything else
 */
record CommandEnded(Command.Kind kind, CommandState state, Duration waited) {}
