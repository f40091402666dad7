package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has no part in a case does not know that there is one; and of two who act at once, one does. */
class CaseSightStory extends CaseStory {

    private static final List<String> STRANGERS = List.of("em2", "welder1", "safety1", "head1", "hc1", "mr1", "grid1",
            "installer1", "admin");

    @Test
    void a_case_is_seen_by_those_who_have_a_part_in_it_and_by_nobody_else() {
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING"), "unitCode",
                "U-0001"));
        assertThat(seenBy(found, "fr1")).as("not referred yet").isEqualTo(404);
        found.secured(Map.of("second", "emh1"));

        for (String insider : List.of("em1", "emh1", "fr1", "frh1", "manager1")) {
            assertThat(seenBy(found, insider)).as(insider).isEqualTo(200);
        }
        String task = found.referral().task("fr1", "answer-referral").orElseThrow().get("taskId").asText();
        for (String stranger : STRANGERS) {
            for (String what : List.of("", "/evidence", "/timeline", "/package", "/documents", "/dismissal",
                    "/release-machine")) {
                assertThat(crew.as(stranger).download("/cases/" + found.number() + what).statusCode())
                        .as(stranger + what).isEqualTo(404);
            }
            assertThat(crew.as(stranger).get("/tasks/" + task).status()).as(stranger).isEqualTo(404);
            assertThat(found.complete(stranger, task, crew.as("fr1").get("/tasks/" + task).body().get("form"),
                    Map.of("receipt", "")).status()).as(stranger).isEqualTo(404);
            assertThat(found.act(stranger, "dismissal", "not theirs").status()).as(stranger).isEqualTo(404);
            assertThat(crew.as(stranger).get("/processes/" + found.number()).status()).isEqualTo(404);
            assertThat(listed(crew.as(stranger).get("/cases?size=100&text=" + found.number()).body())).isEmpty();
        }
        assertThat(found.act("fr1", "dismissal", "only who holds it").status()).isEqualTo(403);
        assertThat(listed(crew.as("fr1").get("/cases?text=" + found.number()).body())).containsExactly(found.number());
    }

    @Test
    void only_officials_of_a_department_open_cases() {
        for (String nobody : List.of("welder1", "safety1", "head1", "admin", "audit1")) {
            assertThat(crew.as(nobody).get("/discoveries/form").status()).as(nobody).isEqualTo(403);
            assertThat(crew.as(nobody).post("/discoveries", Map.of()).status()).as(nobody).isEqualTo(403);
        }
        assertThat(Casework.finding(crew, "em2", Map.of("unitCode", "U-0001")).status()).as("another county's unit")
                .isEqualTo(422);
        assertThat(Casework.finding(crew, "em1", Map.of("machine", "M-NONE")).body().at("/errors/0/code").asText())
                .isEqualTo("NO_SUCH_MACHINE");
        assertThat(Casework.finding(crew, "em1", Map.of("violations", List.of())).status()).isEqualTo(422);
        assertThat(crew.as("em1").get("/cases/FC-NONE").status()).isEqualTo(404);
        assertThat(crew.as("em1").get("/cases?status=NONE").status()).isEqualTo(422);
    }

    @Test
    void what_is_sent_twice_opens_one_case_even_at_the_same_moment() {
        Map<String, String> key = Map.of("clientKey", UUID.randomUUID().toString(),
                "actAt", "2026-01-01T09:30:00+08:00");

        List<Api.Answer> answers = Stream.of("em1", "em1", "em1").map(it -> CompletableFuture.supplyAsync(() ->
                Casework.finding(crew, it, key))).toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 200, 200);
        assertThat(answers).extracting(it -> it.body().get("caseNo").asText()).containsOnly(
                Casework.finding(crew, "em1", key).body().get("caseNo").asText());
        Map<String, String> other = new HashMap<>(key);
        other.put("facts", "another violation");
        assertThat(Casework.finding(crew, "em1", other).body().at("/errors/0/message").asText())
                .contains(answers.get(0).body().get("caseNo").asText());
        assertThat(Casework.finding(crew, "fr1", key).status()).as("another's key").isEqualTo(201);
        assertThat(Casework.finding(crew, "em1", Map.of("clientKey", "1")).body().at("/errors/0/field").asText())
                .isEqualTo("clientKey");
    }

    @Test
    void of_two_officers_who_do_the_same_at_once_one_does_it_and_the_other_is_told() {
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING")));
        String task = found.task("em1", "stop-violation").orElseThrow().get("taskId").asText();
        JsonNode form = crew.as("em1").get("/tasks/" + task).body().get("form");

        List<Integer> answers = Stream.of(Map.of("second", "emh1"), Map.of("second", "emh1"), Map.of("second", "emh1"))
                .map(filled -> CompletableFuture.supplyAsync(() -> found.complete("em1", task, form, filled).status()))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).containsExactlyInAnyOrder(204, 409, 409);
        assertThat(found.steps("em1")).filteredOn("case.stopped"::equals).hasSize(1);
    }

    @Test
    void what_was_no_violation_ends_at_once_and_what_is_in_hand_cannot() {
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING")));
        assertThat(found.act("em1", "dismissal", "").status()).isEqualTo(422);

        assertThat(found.act("em1", "dismissal", "a valid permit was shown").status()).isEqualTo(204);

        assertThat(found.status()).isEqualTo("UNFOUNDED");
        assertThat(found.task("em1", "stop-violation")).isEmpty();
        assertThat(found.act("em1", "dismissal", "once more").status()).isEqualTo(409);
        var inHand = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING")));
        inHand.secured(Map.of("second", "emh1"));
        assertThat(inHand.act("em1", "dismissal", "too late").status()).isEqualTo(409);
        assertThat(inHand.status()).isEqualTo("IN_HAND");
    }

    private int seenBy(Casework found, String account) {
        return crew.as(account).get("/cases/" + found.number()).status();
    }

    private static List<String> listed(JsonNode page) {
        return page.get("items").findValuesAsText("caseNo");
    }
}
