package io.weldgate;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** What lies outside the house: a mail server that can go away and come back, on a port that stays its own. */
public final class Outside {

    public static final String WEBHOOK_SECRET = "a secret of the tests";

    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final int MAIL_PORT = freePort();
    private static final int WEBHOOK_PORT = freePort();
    private static final Set<String> TILES = ConcurrentHashMap.newKeySet();
    private static final int MAP_PORT = map();
    private static GreenMail mail = started();

    private Outside() {}

    static Map<String, Object> settings() {
        return Map.of("spring.mail.port", MAIL_PORT,
                "weldgate.web.map.tiles", "http://127.0.0.1:" + MAP_PORT + "/{z}/{x}/{y}.png",
                "weldgate.web.map.attribution", "测试底图",
                "spring.mail.properties.mail.smtp.timeout", 2000,
                "weldgate.notification.mail.from", "gate@weldgate.test",
                "weldgate.notification.webhook.url", "http://127.0.0.1:" + WEBHOOK_PORT + "/notices",
                "weldgate.notification.webhook.secret", WEBHOOK_SECRET,
                "weldgate.notification.webhook.timeout", "PT0.5S");
    }

    /** The tiles of the map that somebody has asked for, as {@code /z/x/y.png}. */
    public static Set<String> tiles() {
        return Set.copyOf(TILES);
    }

    private static int map() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", freePort()), 0);
            server.createContext("/", asked -> {
                TILES.add(asked.getRequestURI().getPath());
                asked.getResponseHeaders().add("Content-Type", "image/svg+xml");
                byte[] tile = ("<svg xmlns='http://www.w3.org/2000/svg' width='256' height='256'><rect width='256' "
                        + "height='256' fill='#e6efdf' stroke='#7a9a6a'/></svg>").getBytes(StandardCharsets.UTF_8);
                asked.sendResponseHeaders(200, tile.length);
                asked.getResponseBody().write(tile);
                asked.close();
            });
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int mailPort() {
        return MAIL_PORT;
    }

    public static int webhookPort() {
        return WEBHOOK_PORT;
    }

    public static void mailServerGoes() {
        mail.stop();
    }

    public static void mailServerComes() {
        mail = started();
    }

    /** The notices that have come for this address since the server came. */
    public static List<MimeMessage> mailFor(String address) {
        return of(address).filter(it -> !asks(it)).toList();
    }

    /** The mails that ask whether the address is its owner's. */
    public static List<MimeMessage> questionsFor(String address) {
        return of(address).filter(Outside::asks).toList();
    }

    private static Stream<MimeMessage> of(String address) {
        return Arrays.stream(mail.getReceivedMessages()).filter(it -> isFor(it, address));
    }

    private static boolean asks(MimeMessage message) {
        try {
            return message.getSubject().contains("请确认这是您的邮箱")
                    || message.getSubject().contains("Is this your mail address?");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getRecipients(RecipientType.TO)).contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** None of those that the system hands out by itself, so that it stays free until it is used. */
    public static int freePort() {
        int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
        try (var free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        } catch (IOException taken) {
            return freePort();
        }
    }
}
