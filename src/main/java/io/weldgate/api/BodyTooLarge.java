package io.weldgate.api;

import java.io.IOException;

/** A body exceeds {@code weldgate.api.max-body-size}; the rest of it is not read. */
class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}
