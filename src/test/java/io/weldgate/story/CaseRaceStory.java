package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What officers of several departments do to one case at the same moment. */
class CaseRaceStory extends CaseStory {

    /** In the power of the fire brigade, and of market supervision. */
    private static final List<String> OTHERS = List.of("WORK_DURING_OPENING", "CYLINDER_VIOLATION");

    @RepeatedTest(2)
    void of_two_referrals_that_come_back_and_are_kept_at_once_both_are_filed_and_the_case_goes_on() {
        var found = Casework.found(crew, "em1", Map.of("violations", OTHERS)).secured(Map.of("second", "emh1"));
        List<Casework> referrals = referrals(found);
        for (Casework referral : referrals) {
            referral.done(receiver(referral), "answer-referral", Map.of("decision", "RETURN"));
        }

        assertThat(atOnce(referrals.stream().map(it -> pressing(it, "em1", "settle-return",
                Map.of("decision", "TAKE_BACK", "reason", "we do it"))).toList())).containsOnly(204);

        assertThat(found.whole("em1").get("powers").findValuesAsText("own")).containsOnly("true");
        assertThat(crew.as("emh1").get("/tasks?businessKey=" + found.number()).body().findValuesAsText("key"))
                .as("once for both").containsExactly("file-case");
    }

    @Test
    void of_two_referrals_whose_results_come_at_once_the_later_closes_the_case() {
        var found = Casework.found(crew, "em1", Map.of("violations", OTHERS)).secured(Map.of("second", "emh1"));
        List<Supplier<Api.Answer>> closing = referrals(found).stream().map(referral -> {
            String officer = receiver(referral);
            String head = officer.replace("1", "h1");
            referral.done(officer, "answer-referral", Map.of("decision", "ACCEPT"));
            Casework theirs = found.at(theirs(found, referral));
            for (String track : List.of("-P", "-I", "-U", "-M")) {
                found.at(theirs.number() + track).done(officer, "investigate-track", Map.of("finding",
                        "NOT_APPLICABLE", "party", "", "reason", "nobody")).done(head, "review-finding",
                        Map.of("review", "APPROVE"));
            }
            return pressing(theirs, head, "close-case", Map.of("closing", "CLOSE"));
        }).toList();

        assertThat(atOnce(closing)).containsOnly(204);

        await().until(() -> found.status().equals("CLOSED"));
        assertThat(found.whole("em1").get("referrals").findValuesAsText("state")).containsOnly("FED_BACK");
        assertThat(found.steps("em1")).filteredOn("case.closed"::equals).hasSize(1);
    }

    @RepeatedTest(2)
    void of_two_departments_that_file_the_same_violation_at_once_the_first_keeps_it() {
        String unit = "U-" + UUID.randomUUID().toString().substring(0, 8);
        database.update("insert into work_unit (code, name, area_code, credit_checked, kind) "
                + "values (?, '同时查处的商场', '150621100', false, 'ENTERPRISE')", unit);
        Map<String, ?> same = Map.of("violations", List.of("UNCERTIFIED_WORK_ALLOWED"), "unitCode", unit);
        var industry = Casework.found(crew, "em1", same).secured(Map.of("second", "emh1"));
        var fire = Casework.found(crew, "fr1", same).secured(Map.of("second", "frh1"));

        List<Integer> answers = atOnce(List.of(pressing(industry, "emh1", "file-case", Map.of("anotherAct", "")),
                pressing(fire, "frh1", "file-case", Map.of("anotherAct", ""))));

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        var later = answers.get(0) == 204 ? fire : industry;
        String head = later == fire ? "frh1" : "emh1";
        assertThat(Stream.of(industry.whole("em1"), fire.whole("fr1")).filter(it -> !it.get("filedAt").isNull()))
                .hasSize(1);
        Api.Answer again = later.complete(head, "file-case", Map.of("anotherAct", ""));
        assertThat(again.findings()).containsExactly("FILED_ELSEWHERE");
        assertThat(again.message("FILED_ELSEWHERE")).contains(later == fire ? industry.number() : fire.number());
        database.update("update work_unit set ends_on = '2020-01-01' where code = ?", unit);
    }

    @RepeatedTest(2)
    void of_an_officer_who_accepts_and_his_head_who_returns_at_once_one_has_decided() {
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING")))
                .secured(Map.of("second", "emh1"));

        List<Supplier<Api.Answer>> both = List.of(
                pressing(found.referral(), "fr1", "answer-referral", Map.of("decision", "ACCEPT")),
                pressing(found.referral(), "frh1", "answer-referral", Map.of("decision", "RETURN")));
        List<Integer> answers = atOnce(both);

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        JsonNode sent = found.whole("em1").at("/referrals/0");
        assertThat(sent.get("state").asText()).isEqualTo(answers.get(0) == 204 ? "ACCEPTED" : "RETURNED");
        assertThat(database.queryForObject("select count(*) from case_file where parent_no = ?", Integer.class,
                found.number())).isEqualTo(answers.get(0) == 204 ? 1 : 0);
        assertThat(both.get(answers.get(0) == 204 ? 1 : 0).get().body().get("code").asText())
                .isEqualTo("TASK_ALREADY_DONE");
    }

    /** Filled in, so that only the button is left. */
    private Supplier<Api.Answer> pressing(Casework of, String account, String key, Map<String, ?> instead) {
        String taskId = await().until(() -> of.task(account, key), Optional::isPresent).orElseThrow().get("taskId")
                .asText();
        Map<String, Object> filled = new HashMap<>();
        Api who = crew.as(account);
        who.fill(who.get("/tasks/" + taskId).body().get("form"), instead).fields()
                .forEachRemaining(it -> filled.put(it.getKey(), it.getValue()));
        return () -> who.post("/tasks/" + taskId + "/complete", filled);
    }

    private static List<Integer> atOnce(List<Supplier<Api.Answer>> acts) {
        return acts.stream().map(CompletableFuture::supplyAsync).toList().stream()
                .map(it -> it.join().status()).toList();
    }

    private static List<Casework> referrals(Casework found) {
        List<String> numbers = found.whole("em1").get("referrals").findValuesAsText("referralNo");
        assertThat(numbers).hasSize(2);
        return numbers.stream().map(found::at).toList();
    }

    private static String theirs(Casework found, Casework referral) {
        for (JsonNode sent : found.whole("em1").get("referrals")) {
            if (sent.get("referralNo").asText().equals(referral.number())) {
                return sent.get("theirCaseNo").asText();
            }
        }
        throw new AssertionError("no referral " + referral.number());
    }

    private String receiver(Casework referral) {
        return referral.task("fr1", "answer-referral").isPresent() ? "fr1" : "mr1";
    }
}
