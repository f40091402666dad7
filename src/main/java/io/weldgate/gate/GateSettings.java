package io.weldgate.gate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What {@code conf/gate.properties} says, and above it the environment; a secret may lie in a file of its own. */
class GateSettings {

    private static final String PREFIX = "WELDGATE_GATE_";
    private static final int SHORTEST_SECRET = 16;

    private final Properties file = new Properties();
    private final Map<String, String> environment;

    GateSettings(Path file, Map<String, String> environment) {
        this.environment = environment;
        try (Reader content = Files.newBufferedReader(file)) {
            this.file.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Of the platform's nodes; the first one is asked first. */
    List<URI> addresses() {
        return list("addresses").stream().map(it -> reachable(URI.create(it))).toList();
    }

    /** A terminal's password goes there. */
    private URI reachable(URI address) {
        boolean open = !"https".equals(address.getScheme());
        if (open && !isLoopback(address.getHost()) && !Boolean.parseBoolean(text("private-network"))) {
            throw new IllegalArgumentException(address + " is no https address: give one, or set private-network=true "
                    + "if nobody else reaches that network");
        }
        return address;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** By which the platform knows this broker. */
    String secret() {
        String secret = secret("secret");
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("secret is shorter than " + SHORTEST_SECRET);
        }
        return secret;
    }

    /** @return what a file holds, without white space at its ends, or the setting itself */
    String secret(String name) {
        String path = text(name + "-file");
        try {
            return needed(name, path.isEmpty() ? text(name) : Files.readString(Path.of(path)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    List<String> list(String name) {
        return Arrays.stream(needed(name).split(",")).map(String::strip).toList();
    }

    Duration duration(String name) {
        return Duration.parse(needed(name));
    }

    int number(String name) {
        return Integer.parseInt(needed(name));
    }

    String needed(String name) {
        return needed(name, text(name));
    }

    private String needed(String name, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing: set it in conf/gate.properties or as "
                    + variable(name));
        }
        return value;
    }

    private String text(String name) {
        return environment.getOrDefault(variable(name), file.getProperty(name, "")).strip();
    }

    private static String variable(String name) {
        return PREFIX + name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
