package io.weldgate.terminal;

/** The broker did not take a command; it may be tried again. */
class CommandNotSent extends RuntimeException {

    CommandNotSent(String message, Throwable cause) {
        super(message, cause);
    }
}
