package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.Outside;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whatever becomes of the mail server, nobody waits for it, nothing is lost and nothing comes twice. */
class MailServerStory extends MailStory {

    @Test
    void while_the_mail_server_is_away_work_goes_on_and_what_was_to_be_told_comes_with_it_once() throws Exception {
        prefers("gas1", Map.of());
        Outside.mailServerGoes();
        try {
            Job first = Job.appliedFor(crew, MACHINE);
            await().until(() -> failed("gas1") > 0);
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
            await().until(() -> failed("gas1") > 0);

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
            await().until(() -> letters("welder1"), List.of("DEAD")::equals);
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
}
