package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fire watch's phone tells him by a bell; the officer and the operator have the same at their desks. */
@ExtendWith(Chromium.ForAll.class)
class NoticesInBrowserTest extends Story {

    private static final String MACHINE = "M-0016";

    @AfterEach
    void clearUp() {
        closeEveryPermit();
        database.update("delete from letter where account = 'watch2'");
    }

    @Test
    void the_fire_watch_sees_the_bell_reads_what_happened_and_goes_to_the_permit(Chromium chromium) {
        crew.as("watch2").post("/notices/read", "");
        Job job = Job.appliedFor(crew, MACHINE, Map.of("watch", "watch2")).done("gas1", "test-gas");
        job.signedByAll();
        job.act("safety1", "revocation", Map.of("reason", "储罐区可燃气体报警 gas alarm at the tanks"));
        await().until(() -> crew.as("watch2").get("/notices?unread=true").body()
                .findValuesAsText("kind").containsAll(List.of("ISSUED", "REVOKED")));

        try (Screen phone = Screen.phone(chromium, port).signedIn("watch2")) {
            phone.sees(".wg-bell-count", "").taps(".wg-bell").sees(".wg-urgent", "已撤销").pictured("notices-360")
                    .taps(".wg-urgent .btn-primary").sees("h1, main", job.permitNo());
        }
    }

    @Test
    void everyone_sets_how_he_is_told_and_the_operator_sees_what_was_not_delivered(Chromium chromium) {
        database.update("""
                insert into letter (channel, account, state, due_at, made_at, ended_at, attempts, error) values
                ('MAIL', 'watch2', 'DEAD', utc_timestamp(), utc_timestamp(), utc_timestamp(), 12,
                 'MailSendException: Couldn''t connect to host, port: mail.example.org, 25; timeout 5000')""");
        try (Screen phone = Screen.phone(chromium, port).signedIn("watch2")) {
            phone.opens("/notices/preferences").fills("address", "zheng.hu@example.org").fills("digestAt", "07:30")
                    .pictured("notice-preferences-360").sends().sees("[role=status]", "已保存");
        }
        try (Screen desk = Screen.desk(chromium, port, "en").signedIn("admin")) {
            desk.opens("/letters").sees("td", "mail.example.org").pictured("letters-1440").taps("td button")
                    .opens("/notices").pictured("notices-1440");
        }
        assertThat(crew.as("watch2").get("/notices/preferences").body().at("/preferences/digestAt").asText())
                .isEqualTo("07:30");
        database.update("delete from notice_preference where account = 'watch2'");
    }
}
