package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.evidence.VerifyEvidenceCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is collected while a permit is worked under, and what can be proved with it elsewhere. */
class EvidenceStory extends MachineStory {

    private static final String NOTHING = "0".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void every_check_photo_and_terminals_answer_of_a_permit_is_a_link_of_its_chain() {
        var job = Job.appliedFor(crew, machineCode).working().closed();

        JsonNode chain = crew.as("em1").get("/permits/" + job.permitNo() + "/evidence").body();

        String before = NOTHING;
        for (int i = 0; i < chain.size(); i++) {
            assertThat(chain.get(i).get("number").asInt()).isEqualTo(i + 1);
            assertThat(chain.get(i).get("before").asText()).isEqualTo(before);
            before = chain.get(i).get("hash").asText();
        }
        assertThat(chain.findValuesAsText("text")).contains("Site cleared", "Verified a second time",
                "Power off, site made safe", "No residual fire", "Work accepted", "Terminal's record: unlocked",
                "Terminal's record: locked");
        assertThat(chain).filteredOn(link -> "AUDIO_VISUAL".equals(link.get("kind").asText()))
                .as("one photo of the clearing, one of the disposal, two of the end").hasSize(4)
                .allMatch(link -> link.at("/file/sha256").asText().length() == 64);
        assertThat(chain).filteredOn(link -> "DEVICE".equals(link.get("source").asText())).isNotEmpty()
                .allMatch(link -> link.get("reviewed").isNull()).allMatch(link -> link.has("clockOffset"));
    }

    @Test
    void a_package_is_verified_without_the_server_and_says_so_where_it_was_changed() throws Exception {
        var job = Job.appliedFor(crew, machineCode).working().closed();

        var answer = crew.as("em1").download("/permits/" + job.permitNo() + "/package");
        Path zip = Files.write(folder.resolve("package.zip"), answer.body());
        byte[] changed = answer.body().clone();
        changed[changed.length / 3] ^= 1;

        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains(job.permitNo());
        assertThat(verified(zip)).contains("证据完整：" + job.permitNo(), "The evidence fits", "尚未人工复核");
        assertThat(verified(Files.write(folder.resolve("changed.zip"), changed))).contains("证据包已被改动");
        assertThat(job.steps()).contains("evidence.packed");
    }

    @Test
    void an_official_reviews_what_the_terminal_recorded_once_and_the_record_stays() {
        var job = Job.appliedFor(crew, machineCode).working().closed();
        String evidence = "/permits/" + job.permitNo() + "/evidence";
        JsonNode unlocked = of(evidence, "Terminal's record: unlocked");
        String review = evidence + "/" + unlocked.get("number").asInt() + "/review";
        Api officer = crew.as("em1");
        JsonNode form = officer.get(review).body();

        assertThat(crew.as("safety1").post(review, officer.fill(form, Map.of())).status()).isEqualTo(403);
        assertThat(officer.post(review, Map.of("result", "CONFIRMED")).status()).isEqualTo(422);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(officer.post(review, officer.fill(form, Map.of())).status()).isEqualTo(200);
        }

        JsonNode chain = officer.get(evidence).body();
        assertThat(chain.findValuesAsText("type")).filteredOn("REVIEW"::equals).hasSize(1);
        assertThat(chain.get(chain.size() - 1).get("of")).isEqualTo(unlocked.get("number"));
        JsonNode reviewed = of(evidence, "Terminal's record: unlocked");
        assertThat(reviewed.get("reviewed").asBoolean()).isTrue();
        assertThat(reviewed.get("hash")).isEqualTo(unlocked.get("hash"));
        assertThat(job.steps()).contains("evidence.reviewed");
    }

    private JsonNode of(String evidence, String text) {
        for (JsonNode link : crew.as("em1").get(evidence).body()) {
            if (text.equals(link.get("text").asText())) {
                return link;
            }
        }
        throw new AssertionError(text);
    }

    @Test
    void whoever_does_not_see_the_permit_does_not_see_its_evidence() {
        var job = Job.appliedFor(crew, machineCode);

        for (String outside : new String[] {"safety2", "em2"}) {
            assertThat(crew.as(outside).get("/permits/" + job.permitNo() + "/evidence").status()).isEqualTo(404);
            assertThat(crew.as(outside).download("/permits/" + job.permitNo() + "/package").statusCode())
                    .isEqualTo(404);
        }
        job.act("welder1", "withdrawal", Map.of("reason", "story over"));
    }

    private static String verified(Path zip) {
        var out = new ByteArrayOutputStream();
        VerifyEvidenceCommand.run(new String[] {zip.toString()}, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
