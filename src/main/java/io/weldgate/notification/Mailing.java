package io.weldgate.notification;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mails, in plain text and HTML, where {@code spring.mail.host} names a server. */
@Component
class Mailing implements Messenger {

    private final ObjectProvider<JavaMailSender> sender;
    private final Composing composing;
    private final NotificationSettings.Mail settings;
    private final String host;

    Mailing(ObjectProvider<JavaMailSender> sender, Composing composing, NotificationSettings settings,
            @Value("${spring.mail.host:}") String host) {
        this.sender = sender;
        this.composing = composing;
        this.settings = settings.mail();
        this.host = host;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean ready() {
        return !host.isBlank();
    }

    @Override
    public boolean takes(NoticeKind kind, Preference preference) {
        return ready() && preference.mails(kind);
    }

    /** Sent again after a crash, it carries the same id, by which a mail box knows it. */
    @Override
    public void carry(Parcel parcel) throws Exception {
        JavaMailSender post = sender.getObject();
        MimeMessage message = post.createMimeMessage();
        var mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        mail.setFrom(settings.from(), composing.sender(parcel.locale()));
        mail.setTo(parcel.address());
        mail.setSubject(composing.subject(parcel));
        mail.setText(composing.plain(parcel), composing.html(parcel));
        message.setHeader("Message-ID", "<weldgate." + parcel.letterId() + "."
                + settings.from().replaceFirst(".*@", "letters@") + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        post.send(message);
    }
}
