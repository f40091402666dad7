package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.Outside;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who wants to be mailed is mailed: in his language, when he wants, and of what he wants. */
class LetterStory extends MailStory {

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
        assertThat(part(mail, "text/plain")).contains(first.permitNo(), second.permitNo())
                .doesNotContain(read.permitNo());
    }

    @Test
    void quiet_hours_hold_back_what_can_wait_and_never_what_is_a_matter_of_safety() throws Exception {
        LocalTime now = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        prefers("welder1", Map.of("quietFrom", now.minusHours(1).toString().substring(0, 5),
                "quietUntil", now.plusHours(1).toString().substring(0, 5), "digestAt", "04:00"));
        Job job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
        job.signedByAll();
        await().until(() -> letters("welder1").size() == 1);

        job.act("safety1", "revocation", Map.of("reason", "story"));

        assertThat(mail(1).get(0).getSubject()).contains("is revoked");
        assertThat(letters("welder1")).containsExactlyInAnyOrder("WAITING", "SENT");
    }
}
