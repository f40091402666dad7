package io.weldgate.terminal;

/**
 * Where the broker is and as whom the platform speaks to it. Supplied by the settings {@code weldgate.mqtt.*} when
 * these name a broker, else by the embedded one.
 */
public record BrokerAccess(String host, int port, String username, String password, boolean tls) {

    /** User name, and beginning of every client id, of the platform; no terminal may bear it. */
    public static final String PLATFORM = "weldgate-platform";

    /** Without the password, so that it cannot be logged by accident. */
    @Override
    public String toString() {
        return username + "@" + host + ":" + port + (tls ? " (TLS)" : "");
    }
}
