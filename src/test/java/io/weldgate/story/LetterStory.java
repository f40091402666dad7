package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.Outside;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wants to be mailed is mailed: in his language, when he wants, once, and whatever becomes of the mail server. */
class LetterStory extends Story {

    private static final String MACHINE = "M-0014";

    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    @AfterEach
    void clearUp() {
        database.update("delete from notice_preference");
        database.update("delete from letter");
        database.update("update permit set status = 'WITHDRAWN' where machine_code = ? and status = 'IN_APPROVAL'", MACHINE);
        closeEveryPermit();
    }

    @Test
    void a_mail_comes_in_chinese_as_text_and_as_html() throws Exception {
        prefers("gas1", Map.of("language", "ZH"));

        Job job = Job.appliedFor(crew, MACHINE);

        MimeMessage mail = mail(1).get(0);
        assertThat(mail.getSubject()).isEqualTo("[焊闸] 待办：气体检测");
        assertThat(mail.getFrom()[0].toString()).contains("gate@weldgate.test");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, "text/plain")).contains("气体检测", job.permitNo(), MACHINE,
                "http://localhost", "/tasks/" + job.taskId("gas1", "test-gas"), "/notices/preferences");
        assertThat(part(mail, "text/html")).contains("lang=\"zh-CN\"", "气体检测", job.permitNo(), ">打开</a>")
                .doesNotContain("??", " th:");
        kept(mail, "mail-zh.html");
    }

    @Test
    void a_mail_comes_in_english_and_what_people_write_stays_text() throws Exception {
        prefers("welder1", Map.of("language", "EN", "mailed", List.of("REVOKED")));
        Job job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
        job.signedByAll();

        job.act("safety1", "revocation", Map.of("reason", "<img src=x onerror=alert(1)>\r\nBcc: all@example.org"));

        MimeMessage mail = mail(1).get(0);
        assertThat(mail.getSubject()).isEqualTo("[Weldgate] Permit " + job.permitNo() + " is revoked");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(part(mail, "text/html")).contains("&lt;img", "lang=\"en\"").doesNotContain("<img");
        assertThat(part(mail, "text/plain")).contains("Stop all hot work at once");
        kept(mail, "mail-en.html");
    }

    @Test
    void who_gave_no_address_or_wants_no_mail_of_it_gets_none() {
        prefers("gas1", Map.of("mailed", List.of("REVOKED")));
        Job job = Job.appliedFor(crew, MACHINE);
        toldInTheApplication("gas1", job);

        assertThat(letters("gas1")).isEmpty();
        assertThat(letters("safety1")).isEmpty();
    }

    @Test
    void while_the_mail_server_is_away_work_goes_on_and_what_was_to_be_told_comes_with_it_once() throws Exception {
        prefers("gas1", Map.of());
        Outside.mailServerGoes();
        try {
            Job first = Job.appliedFor(crew, MACHINE);
            await().atMost(ofSeconds(10)).until(() -> failed("gas1") > 0);
            Job.appliedFor(crew, MACHINE);

            toldInTheApplication("gas1", first);
            assertThat(crew.as("admin").get("/letters?state=WAITING").body()).isNotEmpty();
        } finally {
            Outside.mailServerComes();
        }
        assertThat(mail(2)).as("each, and not again").hasSize(2);
    }

    @Test
    void a_mail_server_that_never_answers_delays_nobody() throws Exception {
        prefers("gas1", Map.of());
        Outside.mailServerGoes();
        try (var deaf = new ServerSocket(Outside.mailPort(), 50, InetAddress.getByName("127.0.0.1"))) {
            Job.appliedFor(crew, MACHINE);
            await().atMost(ofSeconds(10)).until(() -> failed("gas1") > 0);

            long begun = System.nanoTime();
            Job.appliedFor(crew, MACHINE);

            assertThat(System.nanoTime() - begun).isLessThan(ofSeconds(5).toNanos());
            assertThat(deaf.isBound()).isTrue();
        } finally {
            Outside.mailServerComes();
        }
        assertThat(mail(2)).hasSize(2);
    }

    @Test
    void what_cannot_be_delivered_is_seen_by_the_operator_who_sends_it_again() throws Exception {
        prefers("welder1", Map.of("mailed", List.of("REVOKED")));
        Job job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
        job.signedByAll();
        Outside.mailServerGoes();
        try {
            job.act("safety1", "revocation", Map.of("reason", "story"));
            await().atMost(ofSeconds(20)).until(() -> letters("welder1"), List.of("DEAD")::equals);
        } finally {
            Outside.mailServerComes();
        }
        JsonNode dead = StreamSupport.stream(crew.as("admin").get("/letters").body().spliterator(), false)
                .filter(it -> it.get("channel").asText().equals("MAIL")).findFirst().orElseThrow();
        assertThat(dead.get("account").asText()).isEqualTo("welder1");
        assertThat(dead.get("attempts").asInt()).isEqualTo(8);
        assertThat(dead.get("error").asText()).isNotBlank().doesNotContain(address);
        String again = "/letters/" + dead.get("id").asLong() + "/resend";
        for (String other : List.of("welder1", "safety1", "em1")) {
            assertThat(crew.as(other).get("/letters").status()).as(other).isEqualTo(403);
            assertThat(crew.as(other).post(again, "").status()).as(other).isEqualTo(403);
        }

        assertThat(crew.as("admin").post(again, "").status()).isEqualTo(204);
        assertThat(mail(1)).hasSize(1);
        assertThat(crew.as("admin").post(again, "").status()).as("it is not dead any more").isEqualTo(404);
        assertThat(database.queryForList("select step from audit_entry where subject = ?", String.class,
                "letter:" + dead.get("id").asLong())).containsExactly("letter.resent");
    }

    @Test
    void a_digest_tells_of_a_whole_day_at_once_and_leaves_out_what_was_read_meanwhile() throws Exception {
        prefers("gas1", Map.of("digestAt", "04:00"));
        Job read = Job.appliedFor(crew, MACHINE);
        toldInTheApplication("gas1", read);
        crew.as("gas1").post("/notices/read", "");
        Job first = Job.appliedFor(crew, MACHINE);
        Job second = Job.appliedFor(crew, MACHINE);
        toldInTheApplication("gas1", first);
        toldInTheApplication("gas1", second);
        assertThat(letters("gas1")).containsExactly("WAITING");
        assertThat(Outside.mailFor(address)).isEmpty();

        database.update("update letter set due_at = utc_timestamp() - interval 1 second where account = 'gas1'");

        MimeMessage mail = mail(1).get(0);
        assertThat(mail.getSubject()).isEqualTo("[Weldgate] 2 notices");
        assertThat(part(mail, "text/plain")).contains(first.permitNo(), second.permitNo()).doesNotContain(read.permitNo());
    }

    @Test
    void quiet_hours_hold_back_what_can_wait_and_never_what_is_a_matter_of_safety() throws Exception {
        LocalTime now = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        prefers("welder1", Map.of("quietFrom", now.minusHours(1).toString().substring(0, 5),
                "quietUntil", now.plusHours(1).toString().substring(0, 5), "digestAt", "04:00"));
        Job job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
        job.signedByAll();
        await().atMost(ofSeconds(10)).until(() -> letters("welder1").size() == 1);

        job.act("safety1", "revocation", Map.of("reason", "story"));

        assertThat(mail(1).get(0).getSubject()).contains("is revoked");
        assertThat(letters("welder1")).containsExactlyInAnyOrder("WAITING", "SENT");
    }

    @Test
    void what_somebody_prefers_is_his_own_sealed_and_on_the_trail_without_his_address() {
        prefers("gas1", Map.of());

        assertThat(crew.as("gas1").get("/notices/preferences").body().at("/preferences/address").asText()).isEqualTo(address);
        assertThat(crew.as("gas1").get("/notices/preferences").body().get("mails").asBoolean()).isTrue();
        assertThat(crew.as("welder1").get("/notices/preferences").body().at("/preferences/address").isNull()).isTrue();
        assertThat(database.queryForObject("select address from notice_preference where account = 'gas1'", String.class))
                .doesNotContain("@", address);
        assertThat(database.queryForList("select text from audit_entry where subject = 'account:gas1' "
                + "and step = 'notices.preferred'", String.class)).isNotEmpty().noneMatch(text -> text.contains("@"));
    }

    @Test
    void what_is_no_address_no_time_or_half_a_pair_of_hours_is_refused_at_its_field() {
        for (Map.Entry<String, String> wrong : Map.of("address", "all@example.org, more@example.org", "digestAt", "24:00",
                "quietUntil", "").entrySet()) {
            Api.Answer answer = put("gas1", Map.of(wrong.getKey(), wrong.getValue()));

            assertThat(answer.status()).as(wrong.getKey()).isEqualTo(422);
            assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo(wrong.getKey());
        }
        assertThat(put("gas1", Map.of("address", "a@b.org\r\nBcc: x@y.org")).status()).isEqualTo(422);
    }

    /** By mail at once in English, unless he says otherwise. */
    private void prefers(String account, Map<String, ?> instead) {
        Map<String, Object> wanted = new HashMap<>(Map.of("address", address, "language", "EN", "digestAt", "",
                "quietFrom", "", "quietUntil", ""));
        wanted.putAll(instead);
        assertThat(put(account, wanted).status()).isEqualTo(200);
    }

    private Api.Answer put(String account, Map<String, ?> instead) {
        Api person = crew.as(account);
        return person.put("/notices/preferences", person.fill(person.get("/notices/preferences/form").body(), instead));
    }

    private List<MimeMessage> mail(int many) {
        await().alias("mail").atMost(ofSeconds(20)).until(() -> Outside.mailFor(address).size() >= many);
        await().pollDelay(ofSeconds(1)).until(() -> true);
        return Outside.mailFor(address);
    }

    private List<String> letters(String account) {
        return database.queryForList("select state from letter where account = ? and channel = 'MAIL'", String.class, account);
    }

    private int failed(String account) {
        return database.queryForObject("select count(*) from letter where account = ? and error is not null", Integer.class, account);
    }

    private void toldInTheApplication(String account, Job job) {
        await().atMost(ofSeconds(10)).until(() -> crew.as(account).get("/notices?size=100").body().get("items")
                .findValuesAsText("subject").contains(job.permitNo()));
    }

    /** To be looked at. */
    private static void kept(MimeMessage mail, String name) throws Exception {
        Files.writeString(Files.createDirectories(Path.of("target", "documents")).resolve(name), part(mail, "text/html"));
    }

    private static String part(Part part, String type) throws Exception {
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
