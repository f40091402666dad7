package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One case, or one of its referrals, on its way through the departments, as their API clients would do it. */
public class Casework {

    private final Crew crew;
    private final String finder;
    private final String number;

    private Casework(Crew crew, String finder, String number) {
        this.crew = crew;
        this.finder = finder;
        this.number = number;
    }

    public static Api.Answer finding(Crew crew, String account, Map<String, ?> instead) {
        Map<String, Object> told = new HashMap<>(Map.of("field", "CROWDED", "photos", List.of(),
                "violations", List.of("UNAPPROVED_HOT_WORK"),
                "actAt", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        told.putAll(instead);
        return crew.as(account).post("/discoveries",
                crew.as(account).fill(crew.as(account).get("/discoveries/form").body(), told));
    }

    public static Casework found(Crew crew, String account, Map<String, ?> instead) {
        Api.Answer answer = finding(crew, account, instead);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Casework(crew, account, answer.body().get("caseNo").asText());
    }

    /** One that something else has opened. */
    public static Casework of(Crew crew, String finder, String number) {
        return new Casework(crew, finder, number);
    }

    /** Stopped, and its evidence fixed, by two officers of the department that found it. */
    public Casework secured(Map<String, ?> evidence) {
        return done(finder, "stop-violation", Map.of()).done(finder, "fix-evidence", evidence);
    }

    public Casework at(String otherNumber) {
        return new Casework(crew, finder, otherNumber);
    }

    /** Nobody is found on any track, and the head signs. */
    public Casework investigated(String officer, String head) {
        for (String track : List.of("-P", "-I", "-U", "-M")) {
            at(number + track).done(officer, "investigate-track", Map.of("finding", "NOT_APPLICABLE", "party", "",
                    "reason", "nobody")).done(head, "review-finding", Map.of("review", "APPROVE"));
        }
        return done(head, "close-case", Map.of("closing", "CLOSE"));
    }

    /** The first of its referrals. */
    public Casework referral() {
        return at(whole(finder).at("/referrals/0/referralNo").asText());
    }

    public String number() {
        return number;
    }

    public JsonNode whole(String account) {
        return crew.as(account).get("/cases/" + number).body();
    }

    public String status() {
        return whole(finder).get("status").asText();
    }

    public Casework done(String account, String key, Map<String, ?> instead) {
        Api.Answer answer = complete(account, key, instead);
        assertThat(answer.status()).as("%s by %s: %s", key, account, answer.body()).isEqualTo(204);
        return this;
    }

    public Api.Answer complete(String account, String key, Map<String, ?> instead) {
        String taskId = await().alias(key + " for " + account + " of " + number)
                .until(() -> task(account, key), Optional::isPresent).orElseThrow().get("taskId").asText();
        return complete(account, taskId, crew.as(account).get("/tasks/" + taskId).body().get("form"), instead);
    }

    public Api.Answer complete(String account, String taskId, JsonNode form, Map<String, ?> instead) {
        return crew.as(account).post("/tasks/" + taskId + "/complete", crew.as(account).fill(form, instead));
    }

    public Optional<JsonNode> task(String account, String key) {
        return StreamSupport.stream(crew.as(account).get("/tasks?businessKey=" + number).body().spliterator(), false)
                .filter(task -> task.get("key").asText().equals(key)).findFirst();
    }

    public Api.Answer act(String account, String act, String reason) {
        return crew.as(account).post("/cases/" + number + "/" + act, Map.of("reason", reason));
    }

    public List<String> steps(String account) {
        return crew.as(account).get("/cases/" + number + "/timeline").body().findValuesAsText("step");
    }
}
