package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.Outside;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the stories of mail share: an address that nobody had before, and what has come for it. */
abstract class MailStory extends Story {

    static final String MACHINE = "M-0014";
    static final Pattern CODE = Pattern.compile("/mail/[^/]+/([A-Za-z0-9_-]+)");

    final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    @AfterEach
    void clearUp() {
        database.update("delete from notice_preference");
        database.update("delete from letter");
        Job.allOver(crew, MACHINE);
    }

    /** By mail at once in English, unless he says otherwise. */
    void prefers(String account, Map<String, ?> instead) {
        Map<String, Object> wanted = new HashMap<>(Map.of("address", address, "language", "EN", "digestAt", "",
                "quietFrom", "", "quietUntil", ""));
        wanted.putAll(instead);
        assertThat(put(account, wanted).status()).isEqualTo(200);
        confirmed(account);
    }

    /** By the link that was mailed there. */
    void confirmed(String account) {
        await().alias("the question").until(() -> !Outside.questionsFor(address).isEmpty());
        try {
            var code = CODE.matcher(part(Outside.questionsFor(address).get(0), "text/plain"));
            assertThat(code.find()).isTrue();
            assertThat(crew.as(account).post("/notices/preferences/address", Map.of("code", code.group(1))).status())
                    .isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        database.update("delete from letter where account = ? and proving", account);
    }

    Api.Answer put(String account, Map<String, ?> instead) {
        Api person = crew.as(account);
        return person.put("/notices/preferences", person.fill(person.get("/notices/preferences/form").body(), instead));
    }

    List<MimeMessage> mail(int many) {
        await().alias("mail").until(() -> Outside.mailFor(address).size() >= many);
        await().pollDelay(ofSeconds(1)).until(() -> true);
        return Outside.mailFor(address);
    }

    List<String> letters(String account) {
        return database.queryForList("select state from letter where account = ? and channel = 'MAIL'", String.class,
                account);
    }

    int failed(String account) {
        return database.queryForObject("select count(*) from letter where account = ? and error is not null",
                Integer.class, account);
    }

    void toldInTheApplication(String account, Job job) {
        await().until(() -> crew.as(account).get("/notices?size=100").body().get("items")
                .findValuesAsText("subject").contains(job.permitNo()));
    }

    /** To be looked at. */
    static void kept(MimeMessage mail, String name) throws Exception {
        Files.writeString(Files.createDirectories(Path.of("target", "documents")).resolve(name),
                part(mail, "text/html"));
    }

    static String part(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
