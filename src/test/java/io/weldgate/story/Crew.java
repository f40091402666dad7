package io.weldgate.story;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo accounts, each signed in once. */
class Crew {

    private final int port;
    private final Map<String, Api> signedIn = new ConcurrentHashMap<>();

    Crew(int port) {
        this.port = port;
    }

    Api as(String account) {
        return signedIn.computeIfAbsent(account, name -> new Api(port, name));
    }
}
