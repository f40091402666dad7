package io.weldgate.notification;

import java.io.IOException;

/** The webhook's receiver has not taken a message over. */
class WebhookAnswered extends IOException {

    private static final long serialVersionUID = 1L;

    WebhookAnswered(int status) {
        super("the webhook answered " + status);
    }
}
