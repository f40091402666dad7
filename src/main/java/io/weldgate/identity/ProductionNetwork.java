package io.weldgate.identity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** What would go over a network unencrypted, unless the operator states that nobody else is on that network. */
class ProductionNetwork {

    static final String PRIVATE = "weldgate.private-network";

    private static final String OTHERWISE = ", or set " + PRIVATE + "=true if nobody else reaches that network";
    private static final Pattern LOOPBACK = Pattern.compile(
            "localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATABASE = Pattern.compile("jdbc:[^/]+//([^/?]*)[^?]*(?:\\?(.*))?");
    private static final String DRIVER = "spring.datasource.hikari.data-source-properties.";
    private static final String SSL_MODE = "sslMode";

    /** The others fall back to no encryption. */
    private static final Set<String> ENCRYPTED = Set.of("REQUIRED", "VERIFY_CA", "VERIFY_IDENTITY");

    private final Environment environment;

    ProductionNetwork(Environment environment) {
        this.environment = environment;
    }

    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (!isHttps(setting("weldgate.public-url"))) {
            reasons.add("weldgate.public-url is %s: set it to the https address that people and QR codes use"
                    .formatted(setting("weldgate.public-url")));
        }
        if (!environment.getProperty(PRIVATE, Boolean.class, false)) {
            if (isOpen("server")) {
                reasons.add(open("server", "pages are"));
            }
            if (hasListenerOfItsOwn() && isOpen("management.server")) {
                reasons.add(open("management.server", "health and metrics are"));
            }
            if (speaksOpenlyToTheBroker()) {
                reasons.add(("the connection to the broker at %s is not encrypted: set weldgate.mqtt.tls=true or "
                        + "weldgate.mqtt.ssl-bundle").formatted(setting("weldgate.mqtt.host")) + OTHERWISE);
            }
            if (speaksOpenlyToTheDatabase()) {
                reasons.add("the connection to the database may go unencrypted: add sslMode=VERIFY_IDENTITY (or at "
                        + "least REQUIRED) to weldgate.database.url" + OTHERWISE);
            }
        }
        return reasons;
    }

    private static boolean isHttps(String address) {
        try {
            URI uri = URI.create(address.strip());
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean hasListenerOfItsOwn() {
        String port = setting("management.server.port");
        return StringUtils.hasText(port) && !port.equals(setting("server.port"));
    }

    /** @param listener the beginning of its settings */
    private boolean isOpen(String listener) {
        return !setting(listener + ".port").startsWith("-") && !isLoopback(setting(listener + ".address"))
                && !hasCertificate(listener + ".ssl");
    }

    private boolean hasCertificate(String ssl) {
        return environment.getProperty(ssl + ".enabled", Boolean.class, true) && (StringUtils.hasText(setting(ssl
                + ".bundle")) || StringUtils.hasText(setting(ssl + ".certificate"))
                || StringUtils.hasText(setting(ssl + ".key-store")));
    }

    private static String open(String listener, String what) {
        return "%s answered without TLS: give a certificate with %s.ssl.bundle, or set %2$s.address=127.0.0.1 "
                .formatted(what, listener) + "for a proxy on this machine" + OTHERWISE;
    }

    private boolean speaksOpenlyToTheBroker() {
        String host = setting("weldgate.mqtt.host");
        return StringUtils.hasText(host) && !isLoopback(host)
                && !environment.getProperty("weldgate.mqtt.tls", Boolean.class, false)
                && !StringUtils.hasText(setting("weldgate.mqtt.ssl-bundle"));
    }

    private boolean speaksOpenlyToTheDatabase() {
        Matcher url = DATABASE.matcher(setting("weldgate.database.url"));
        if (!url.matches() || Arrays.stream(url.group(1).split(",")).allMatch(it -> isLoopback(withoutPort(it)))) {
            return false;
        }
        List<String> asked = Arrays.stream(url.group(2) == null ? new String[0] : url.group(2).split("&"))
                .filter(it -> it.startsWith(SSL_MODE + "=")).map(it -> it.substring(SSL_MODE.length() + 1)).toList();
        List<String> modes = asked.isEmpty() ? List.of(setting(DRIVER + SSL_MODE)) : asked;
        return !modes.stream().map(it -> it.toUpperCase(Locale.ROOT)).allMatch(ENCRYPTED::contains);
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "");
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host.strip()).matches();
    }

    private String setting(String name) {
        return environment.getProperty(name, "");
    }
}
