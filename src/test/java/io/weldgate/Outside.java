package io.weldgate;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** What lies outside the house: a mail server that can go away and come back, on a port that stays its own. */
public final class Outside {

    public static final String WEBHOOK_SECRET = "a secret of the tests";

    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final int MAIL_PORT = freePort();
    private static final int WEBHOOK_PORT = freePort();
    private static GreenMail mail = started();

    private Outside() {}

    static Map<String, Object> settings() {
        return Map.of("spring.mail.port", MAIL_PORT,
                "spring.mail.properties.mail.smtp.timeout", 2000,
                "weldgate.notification.mail.from", "gate@weldgate.test",
                "weldgate.notification.webhook.url", "http://127.0.0.1:" + WEBHOOK_PORT + "/notices",
                "weldgate.notification.webhook.secret", WEBHOOK_SECRET,
                "weldgate.notification.webhook.timeout", "PT0.5S");
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
