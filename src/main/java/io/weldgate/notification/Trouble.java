package io.weldgate.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.springframework.mail.MailSendException;

/** Why something was not delivered, in words that an operator understands; {@code letters.why.<name>} has them. */
enum Trouble {

    /** What answers answers with an error. */
    REFUSED(WebhookAnswered.class, SendFailedException.class),
    NO_ENTRY(AuthenticationFailedException.class),
    NOT_TRUSTED(SSLException.class),
    UNKNOWN_HOST(UnknownHostException.class, UnresolvedAddressException.class),
    NO_ANSWER(SocketTimeoutException.class, HttpTimeoutException.class, TimeoutException.class),
    UNREACHABLE(ConnectException.class, NoRouteToHostException.class),
    OTHER;

    private static final int LONGEST = 300;

    private final List<Class<? extends Exception>> signs;

    @SafeVarargs
    Trouble(Class<? extends Exception>... signs) {
        this.signs = List.of(signs);
    }

    /**
     * The code and the words of the innermost cause that is known, else of the innermost: what wraps it says nothing.
     */
    static String told(Exception failure) {
        Throwable cause = failure;
        Trouble found = OTHER;
        for (Throwable one : causes(failure)) {
            Trouble known = of(one);
            if (known != OTHER || found == OTHER) {
                cause = one;
                found = known;
            }
        }
        return shortened(found + ": " + (cause.getMessage() == null ? cause.getClass().getSimpleName()
                : cause.getMessage()));
    }

    private static Trouble of(Throwable one) {
        return Arrays.stream(values()).filter(it -> it.signs.stream().anyMatch(sign -> sign.isInstance(one)))
                .findFirst().orElse(OTHER);
    }

    /** The code in what was told; {@link #OTHER} where there is none. */
    static String word(String told) {
        return Arrays.stream(values()).map(Trouble::name)
                .filter(it -> told != null && told.startsWith(it + ":")).findFirst().orElse(OTHER.name());
    }

    /** From the outermost to the innermost; a mail that was not sent keeps its causes elsewhere. */
    private static List<Throwable> causes(Exception failure) {
        Deque<Throwable> waiting = new ArrayDeque<>(List.of(failure));
        Set<Throwable> found = new HashSet<>();
        List<Throwable> all = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Throwable one = waiting.poll();
            if (found.add(one)) {
                all.add(one);
                if (one.getCause() != null) {
                    waiting.add(one.getCause());
                }
                if (one instanceof MailSendException mail) {
                    waiting.addAll(List.of(mail.getMessageExceptions()));
                } else if (one instanceof MessagingException mail && mail.getNextException() != null) {
                    waiting.add(mail.getNextException());
                }
            }
        }
        return all;
    }

    /** Servers like to repeat whom it was for: an operator need not know. */
    private static String shortened(String said) {
        String told = said.replaceAll("\\s+", " ").replaceAll("[^\\s<>:@]+@", "***@");
        return told.length() > LONGEST ? told.substring(0, LONGEST) : told;
    }
}
