package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionTimeoutException;

/** One permit on its way through the demo unit's people; every step is done as its API client would do it. */
public class Job {

    private final Crew crew;
    private final String permitNo;

    private Job(Crew crew, String permitNo) {
        this.crew = crew;
        this.permitNo = permitNo;
    }

    public static Api.Answer applied(Crew crew, String account, String machineCode, Map<String, ?> instead) {
        Api applicant = crew.as(account);
        JsonNode form = applicant.get("/permits/form?machineCode=" + machineCode).body();
        Map<String, Object> filled = new HashMap<>(Map.of("watch", "watch1"));
        filled.putAll(instead);
        return applicant.post("/permits", applicant.fill(form, filled));
    }

    public static Job appliedFor(Crew crew, String machineCode) {
        return appliedFor(crew, machineCode, Map.of());
    }

    public static Job appliedFor(Crew crew, String machineCode, Map<String, ?> instead) {
        Api.Answer answer = applied(crew, "welder1", machineCode, instead);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Job(crew, answer.body().get("permitNo").asText());
    }

    public static Job on(Crew crew, String permitNo) {
        return new Job(crew, permitNo);
    }

    /** Revokes whatever is still in force, and clears the place: it would stand in the next story's way. */
    public static void allOver(Crew crew, String machineCode) {
        crew.as("safety1").get("/permits?size=100&status=IN_APPROVAL&machineCode=" + machineCode).body().get("items")
                .forEach(permit -> on(crew, permit.get("permitNo").asText())
                        .act(permit.get("applicant").asText(), "withdrawal", Map.of("reason", "story over")));
        for (String status : List.of("ISSUED", "WORKING", "SUSPENDED", "FIRE_WATCH")) {
            crew.as("safety1").get("/permits?size=100&machineCode=" + machineCode + "&status=" + status).body()
                    .findValuesAsText("permitNo").stream().distinct()
                    .forEach(permitNo -> on(crew, permitNo)
                    .act("safety1", "revocation", Map.of("reason", "story over")));
        }
        crew.as("safety1").get("/permits?size=100&status=REVOKED&machineCode=" + machineCode).body().get("items")
                .forEach(permit -> {
                    if (!permit.get("startedAt").isNull() && permit.get("clearedAt").isNull()) {
                        on(crew, permit.get("permitNo").asText()).done(permit.get("watch").asText(),
                                "clear-after-revocation");
                    }
                });
    }

    public String permitNo() {
        return permitNo;
    }

    public Job approved() {
        return done(approver(), "approve-permit");
    }

    public Job prepared() {
        return approved().done("watch1", "verify-approval").done("welder1", "clear-site")
                .done("welder1", "confirm-readiness").done("watch1", "take-up-watch");
    }

    public Job working() {
        return prepared().live();
    }

    public Job closed() {
        done("welder1", "end-hot-work").done("welder1", "dispose-site").done("watch1", "confirm-no-residual-fire")
                .done("safety1", "accept-work");
        assertThat(status()).isEqualTo("CLOSED");
        return this;
    }

    /** All who must sign do so, in their order and on site; says who. */
    public List<String> signedByAll() {
        List<String> signers = new ArrayList<>();
        while (status().equals("IN_APPROVAL")) {
            String signer = Stream.of("base1", "safety1", "head1")
                    .filter(one -> task(one, "approve-permit").isPresent()).findFirst().orElseThrow();
            done(signer, "approve-permit");
            signers.add(signer);
        }
        return signers;
    }

    /** At a hazardous chemicals plant: tested for gas, signed by all, and prepared under the eyes of the shift. */
    public Job preparedAtPlant() {
        done("gas1", "test-gas").signedByAll();
        return done("watch1", "verify-approval").done("shift1", "check-ticket").done("welder1", "clear-site")
                .done("welder1", "confirm-readiness").done("watch1", "take-up-watch");
    }

    public Job workingAtPlant() {
        return preparedAtPlant().live();
    }

    /** The fire watch verifies, and the machine answers. */
    public Job live() {
        return done("watch1", "verify-second-time").becomes("WORKING");
    }

    /** Nights and rest days go one level up, whenever this runs. */
    public String approver() {
        return task("safety1", "approve-permit").isPresent() ? "safety1" : "head1";
    }

    public Job done(String account, String key) {
        assertThat(complete(account, key, Map.of()).status()).as("%s by %s", key, account).isEqualTo(204);
        return this;
    }

    public Api.Answer complete(String account, String key, Map<String, ?> instead) {
        String taskId = taskId(account, key);
        Api person = crew.as(account);
        JsonNode form = person.get("/tasks/" + taskId).body().get("form");
        return person.post("/tasks/" + taskId + "/complete", person.fill(form, instead));
    }

    public String taskId(String account, String key) {
        try {
            return await().until(() -> task(account, key), Optional::isPresent).orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(key + " does not come to " + account + ": " + steps() + " "
                    + crew.as("safety1").get("/permits/" + permitNo).body(), e);
        }
    }

    public Optional<String> task(String account, String key) {
        return StreamSupport.stream(crew.as(account).get("/tasks?businessKey=" + permitNo).body().spliterator(), false)
                .filter(task -> task.get("key").asText().equals(key)).map(task -> task.get("taskId").asText())
                .findFirst();
    }

    /** Does an act by what its schema gives as examples. */
    public Api.Answer acts(String account, String act, Map<String, ?> instead) {
        Api person = crew.as(account);
        return person.post("/permits/" + permitNo + "/" + act,
                person.fill(person.get("/permits/" + permitNo + "/" + act).body(), instead));
    }

    public Api.Answer act(String account, String act, Map<String, ?> body) {
        return crew.as(account).post("/permits/" + permitNo + "/" + act, body);
    }

    public String status() {
        return permit().get("status").asText();
    }

    /** Sooner or later, where the story does not care how soon. */
    public Job becomes(String status) {
        await().alias(permitNo).until(this::status, status::equals);
        return this;
    }

    public JsonNode permit() {
        return crew.as("safety1").get("/permits/" + permitNo).body();
    }

    public JsonNode timeline() {
        return crew.as("safety1").get("/permits/" + permitNo + "/timeline").body();
    }

    public List<String> steps() {
        return timeline().findValuesAsText("step");
    }

    /** The latest of its kind. */
    public JsonNode moment(String step) {
        return StreamSupport.stream(timeline().spliterator(), false).filter(it -> it.get("step").asText().equals(step))
                .reduce((earlier, later) -> later).orElseThrow(() -> new AssertionError("nobody did " + step));
    }
}
