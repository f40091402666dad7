package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.evidence.VerifyEvidenceCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 首查负责制: found by one department, in the power of two, and nobody sends anybody away. */
class CaseworkStory extends CaseStory {

    /** In crowded places the first is industry's too, the others are the fire brigade's. */
    private static final List<String> VIOLATIONS = List.of("UNCERTIFIED_WORK_ALLOWED", "WORK_DURING_OPENING",
            "INSTIGATE_RISKY_WORK");

    @TempDir
    private Path folder;

    @Test
    void what_is_ones_own_is_filed_and_what_is_others_is_referred_at_the_same_time() {
        var found = found();
        assertThat(found.task("em1", "fix-evidence")).as("stop first").isEmpty();
        for (String second : List.of("em1", "fr1", "welder1", "nobody")) {
            Api.Answer answer = found.complete("em1", "stop-violation", Map.of("second", second));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().at("/errors/0/code").asText()).isEqualTo("NOT_A_COLLEAGUE");
        }

        found.secured(Map.of("second", "emh1"));

        assertThat(found.task("emh1", "file-case")).isPresent();
        assertThat(found.task("em1", "file-case")).as("the head files").isEmpty();
        JsonNode whole = found.whole("em1");
        assertThat(whole.get("status").asText()).isEqualTo("IN_HAND");
        assertThat(whole.get("powers")).hasSize(3).anySatisfy(it -> {
            assertThat(it.get("violation").asText()).isEqualTo("UNCERTIFIED_WORK_ALLOWED");
            assertThat(it.get("own").asBoolean()).isTrue();
        });
        assertThat(whole.get("referrals")).singleElement().satisfies(it -> {
            assertThat(it.get("office").asText()).isEqualTo("FIRE");
            assertThat(it.get("byLetter").asBoolean()).isFalse();
            assertThat(it.get("violations")).extracting(JsonNode::asText)
                    .containsExactlyInAnyOrder("WORK_DURING_OPENING", "INSTIGATE_RISKY_WORK");
        });
        assertThat(found.referral().task("fr1", "answer-referral").orElseThrow().get("dueAt").isNull()).isFalse();
        found.done("emh1", "file-case", Map.of("anotherAct", "an earlier one was another"));
        assertThat(found.whole("em1").get("filedAt").isNull()).isFalse();
        assertThat(found.status()).as("the referral is open").isEqualTo("IN_HAND");
    }

    @Test
    void a_referral_that_nobody_wants_goes_before_the_commission_office_and_ends_with_feedback() {
        var found = found().secured(Map.of("second", "emh1"));
        found.done("emh1", "file-case", Map.of("anotherAct", "an earlier one was another"));
        var referral = found.referral();

        referral.done("fr1", "answer-referral", Map.of("decision", "RETURN", "reason", "no crowded place"));
        assertThat(referral.task("fr1", "answer-referral")).isEmpty();
        assertThat(referral.complete("em1", "settle-return", Map.of("decision", "RESEND", "office", "")).status())
                .as("to whom?").isEqualTo(422);
        referral.done("em1", "settle-return", Map.of("decision", "RESEND", "office", "CONSTRUCTION"));
        referral.done("hc1", "answer-referral", Map.of("decision", "RETURN"));
        referral.done("em1", "settle-return", Map.of("decision", "DISPUTE"));
        assertThat(state(found)).isEqualTo("DISPUTED");
        assertThat(referral.task("em1", "decide-dispute")).isEmpty();
        referral.done("manager1", "decide-dispute", Map.of("decision", "ASSIGN", "office", "FIRE"));
        referral.done("fr1", "answer-referral", Map.of("decision", "ACCEPT"));

        String theirs = found.whole("em1").at("/referrals/0/theirCaseNo").asText();
        JsonNode own = found.at(theirs).whole("fr1");
        assertThat(own.get("status").asText()).isEqualTo("FILED");
        assertThat(own.get("parentNo").asText()).isEqualTo(found.number());
        assertThat(own.get("actNo").asText()).isEqualTo(found.number());
        assertThat(found.status()).as("no feedback yet").isEqualTo("IN_HAND");

        found.at(theirs).investigated("fr1", "frh1");

        assertThat(state(found)).isEqualTo("FED_BACK");
        assertThat(found.status()).as("its own part is not done").isEqualTo("IN_HAND");
        found.investigated("em1", "emh1");
        assertThat(found.status()).isEqualTo("CLOSED");
        assertThat(crew.as("em1").get("/processes/" + found.number()).status()).isEqualTo(200);
    }

    @Test
    void the_receiver_cites_the_sender_s_evidence_and_both_packages_are_verified_without_the_server()
            throws Exception {
        var found = found().secured(Map.of("second", "emh1"));
        found.referral().done("fr1", "answer-referral", Map.of("decision", "ACCEPT"));
        String theirs = found.whole("em1").at("/referrals/0/theirCaseNo").asText();
        JsonNode sent = crew.as("em1").get("/cases/" + found.number() + "/evidence").body();

        JsonNode cited = crew.as("fr1").get("/cases/" + theirs + "/evidence").body();

        assertThat(sent).hasSizeGreaterThan(3);
        assertThat(cited.findValuesAsText("type")).hasSize(sent.size()).containsOnly("CITATION");
        assertThat(crew.as("fr1").get("/cases/" + found.number() + "/evidence").body()).as("seen, not altered")
                .isEqualTo(sent);
        for (String number : List.of(found.number(), theirs)) {
            var packed = crew.as("fr1").download("/cases/" + number + "/package");
            assertThat(packed.statusCode()).isEqualTo(200);
            assertThat(verified(Files.write(folder.resolve(number + ".zip"), packed.body())))
                    .contains("证据完整：" + number);
        }
    }

    @Test
    void what_comes_back_may_be_taken_on_by_who_found_it() {
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING")));
        found.secured(Map.of("second", "emh1"));
        assertThat(found.task("emh1", "file-case")).isEmpty();

        found.referral().done("fr1", "answer-referral", Map.of("decision", "RETURN"));
        found.referral().done("em1", "settle-return", Map.of("decision", "TAKE_BACK", "reason", "we do it"));

        found.done("emh1", "file-case", Map.of("anotherAct", "an earlier one was another"));
        found.investigated("em1", "emh1");
        assertThat(found.status()).isEqualTo("CLOSED");
    }

    @Test
    void what_comes_back_when_ones_own_is_done_is_filed_and_investigated_too() {
        var found = Casework.found(crew, "em1", Map.of("violations", VIOLATIONS));
        found.secured(Map.of("second", "emh1"));
        found.done("emh1", "file-case", Map.of("anotherAct", "an earlier one was another"));
        found.investigated("em1", "emh1");
        assertThat(found.status()).as("the referral is open").isEqualTo("IN_HAND");

        found.referral().done("fr1", "answer-referral", Map.of("decision", "RETURN"));
        found.referral().done("em1", "settle-return", Map.of("decision", "TAKE_BACK"));

        found.done("emh1", "file-case", Map.of("anotherAct", "an earlier one was another"));
        found.investigated("em1", "emh1");
        assertThat(found.status()).isEqualTo("CLOSED");
    }

    @Test
    void what_nobody_may_punish_is_recorded_and_closed() {
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("REFUSE_CHIP")));

        found.secured(Map.of("second", "emh1"));

        assertThat(found.status()).isEqualTo("CLOSED");
        assertThat(found.whole("em1").at("/powers/0/state").asText()).isEqualTo("NOBODY");
    }

    private Casework found() {
        return Casework.found(crew, "em1", Map.of("violations", VIOLATIONS, "unitName", "河畔商场"));
    }

    private static String state(Casework found) {
        return found.whole("em1").at("/referrals/0/state").asText();
    }

    private static String verified(Path zip) {
        var out = new ByteArrayOutputStream();
        VerifyEvidenceCommand.run(new String[] {zip.toString()}, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
