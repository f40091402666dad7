package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import io.weldgate.Outside;
import io.weldgate.WeldgateTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The application as it is run, on a data folder of its own, killed together with its database in mid hot work and
 * while a letter waits, and started again.
 */
@ExtendWith(WeldgateTest.Impatient.class)
class KillTrial {

    private static final Set<String> FINAL = Set.of("ACKED", "REJECTED", "EXPIRED");

    private static final String ADDRESS = "killed@example.org";

    /** Longer than a restart takes, also on a busy machine: the work goes on without anybody verifying anew. */
    private static final Duration LEASE = ofSeconds(100);

    private static OwnProcess application;
    private static Chip chip;
    private static Job job;
    private static Job announced;
    private static String warrantId;

    @BeforeAll
    static void hotWorkIsUnderWayAndALetterWaitsWhenEverythingIsKilled() throws Exception {
        application = new OwnProcess("--weldgate.simulator.terminals=1", "--weldgate.simulator.heartbeat=PT1S",
                "--weldgate.limits.lease=" + LEASE, "--weldgate.limits.residual-fire-watch=PT1S",
                "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + Outside.mailPort(),
                "--weldgate.notification.lease=PT5S", "--weldgate.notification.first-retry=PT1S").started();
        assertThat(application.servers()).as("the database's process").isEqualTo(1);
        var crew = new Crew(application.httpPort());
        chip = new Chip(application.broker(), "T-0100");
        job = Job.appliedFor(crew, "M-0100").working();
        JsonNode unlock = chip.heard("1").get(0).content();
        warrantId = SignedJWT.parse(unlock.get("warrant").asText()).getJWTClaimsSet().getJWTID();
        wantsLetters(crew.as("welder1"));
        Outside.mailServerGoes();
        try {
            announced = Job.appliedFor(crew, "M-0002").approved();
            await().atMost(ofSeconds(60)).until(() -> crew.as("admin").get("/letters?state=WAITING")
                    .body().size() == 1);

            application.killed();
        } finally {
            Outside.mailServerComes();
        }
        application.started();
    }

    @AfterAll
    static void stop() {
        try (OwnProcess ended = application) {
            if (chip != null) {
                chip.close();
            }
        }
    }

    @Test
    void hot_work_goes_on() throws Exception {
        var crew = new Crew(application.httpPort());
        String permitNo = job.permitNo();
        Job goingOn = Job.on(crew, permitNo);
        assertThat(goingOn.status()).isEqualTo("WORKING");
        assertThat(crew.as("safety1").get("/processes/" + permitNo).body().findValues("tokens").toString())
                .contains("endHotWork");
        await().atMost(LEASE).until(() -> chip.heard("1").stream()
                .anyMatch(it -> it.content().path("warrantId").asText().equals(warrantId)));
        await().atMost(ofSeconds(60)).until(() -> written(crew, permitNo) == finished(crew, permitNo));
        assertThat(goingOn.status()).as("renewed").isEqualTo("WORKING");
        goingOn.closed();

        chip.isLocked("WORK_OVER");
        assertThat(sequences(chip)).doesNotHaveDuplicates().isSorted();
        await().atMost(ofSeconds(60)).until(() -> written(crew, permitNo) == finished(crew, permitNo));
    }

    @Test
    void what_was_to_be_mailed_is_mailed_and_once() throws Exception {
        await().atMost(ofSeconds(60)).until(() -> lettersAbout(announced) > 0);
        await().pollDelay(ofSeconds(8)).until(() -> true);

        assertThat(lettersAbout(announced)).isEqualTo(1);
        assertThat(new Crew(application.httpPort()).as("admin").get("/letters?state=SENT").body()).isNotEmpty();
    }

    @Test
    void a_virtual_terminal_goes_live_under_a_permit_and_locks_again() {
        var crew = new Crew(application.httpPort());
        var work = Job.appliedFor(crew, "M-0001").working();

        await().atMost(ofSeconds(60)).until(() -> crew.machine("M-0001").path("current").asDouble() > 0);
        assertThat(crew.machine("M-0001").get("lock").asText()).isEqualTo("UNLOCKED");
        work.closed();

        await().atMost(ofSeconds(60)).until(() -> crew.machine("M-0001").get("current").asDouble() == 0);
        assertThat(crew.machine("M-0001").get("lock").asText()).isEqualTo("LOCKED");
    }

    private static void wantsLetters(Api welder) throws Exception {
        assertThat(welder.put("/notices/preferences", welder.fill(welder.get("/notices/preferences/form").body(),
                Map.of("address", ADDRESS, "mailed", List.of("ISSUED"), "digestAt", "", "quietFrom", "",
                "quietUntil", ""))).status()).isEqualTo(200);
        await().atMost(ofSeconds(60)).until(() -> !Outside.questionsFor(ADDRESS).isEmpty());
        var code = MailStory.CODE.matcher(MailStory.part(Outside.questionsFor(ADDRESS).get(0), "text/plain"));
        assertThat(code.find()).isTrue();
        assertThat(welder.post("/notices/preferences/address", Map.of("code", code.group(1))).status()).isEqualTo(200);
    }

    private static long lettersAbout(Job work) throws Exception {
        long letters = 0;
        for (var letter : Outside.mailFor(ADDRESS)) {
            letters += MailStory.part(letter, "text/plain").contains(work.permitNo()) ? 1 : 0;
        }
        return letters;
    }

    private static List<Long> sequences(Chip chip) {
        return chip.heard().stream().map(command -> command.content().get("seq").asLong()).distinct().toList();
    }

    private static long written(Crew crew, String permitNo) {
        return timeline(crew, permitNo).stream().filter(moment -> moment.get("to").asText().equals("NEW")).count();
    }

    private static long finished(Crew crew, String permitNo) {
        return timeline(crew, permitNo).stream().filter(moment -> moment.get("step").asText().startsWith("command.")
                && FINAL.contains(moment.get("to").asText())).count();
    }

    private static List<JsonNode> timeline(Crew crew, String permitNo) {
        return StreamSupport.stream(Job.on(crew, permitNo).timeline().spliterator(), false).toList();
    }
}
