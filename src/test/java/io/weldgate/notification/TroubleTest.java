package io.weldgate.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

/** What went wrong is told by its cause, whatever is wrapped round it. */
class TroubleTest {

    @Test
    void the_innermost_cause_is_told() {
        assertThat(Trouble.told(new ExecutionException(new ConnectException("Connection refused"))))
                .isEqualTo("UNREACHABLE: Connection refused");
        assertThat(Trouble.told(new ExecutionException(new HttpConnectTimeoutException("HTTP connect timed out"))))
                .isEqualTo("NO_ANSWER: HTTP connect timed out");
        var closed = new ConnectException();
        closed.initCause(new java.nio.channels.ClosedChannelException());
        assertThat(Trouble.told(new ExecutionException(closed))).isEqualTo("UNREACHABLE: ConnectException");
        assertThat(Trouble.told(new TimeoutException())).isEqualTo("NO_ANSWER: TimeoutException");
        assertThat(Trouble.told(new ExecutionException(new IOException(new SSLHandshakeException("no trust")))))
                .isEqualTo("NOT_TRUSTED: no trust");
        assertThat(Trouble.told(new WebhookAnswered(503))).isEqualTo("REFUSED: the webhook answered 503");
        assertThat(Trouble.told(new IllegalStateException("anything"))).isEqualTo("OTHER: anything");
    }

    @Test
    void so_is_that_of_a_mail_which_keeps_its_causes_elsewhere_and_nobodys_address() {
        var refused = new MessagingException("Couldn't connect to host", new SocketTimeoutException("Read timed out"));
        assertThat(Trouble.told(new MailSendException("not sent", refused, Map.of("a mail", refused))))
                .isEqualTo("NO_ANSWER: Read timed out");
        assertThat(Trouble.told(new MailSendException(Map.of("a mail",
                new MessagingException("x", new UnknownHostException("smtp")))))).isEqualTo("UNKNOWN_HOST: smtp");
        assertThat(Trouble.told(new org.springframework.mail.MailAuthenticationException(
                new AuthenticationFailedException("535 no wang.han@example.org here")))).startsWith("NO_ENTRY: 535")
                .doesNotContain("wang.han");
    }

    @Test
    void its_word_is_found_again() {
        assertThat(Trouble.word("NO_ANSWER: Read timed out")).isEqualTo("NO_ANSWER");
        assertThat(Trouble.word("MailSendException: of an earlier version")).isEqualTo("OTHER");
    }
}
