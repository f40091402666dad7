package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.audit.Actor;
import io.weldgate.enforcement.CaseFiled;
import io.weldgate.enforcement.CaseSource;
import io.weldgate.enforcement.Discovering;
import io.weldgate.enforcement.Discovery;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A case in the hands of a department, whose tracks people lead over the API. */
abstract class CaseLed extends CaseStory {

    @Autowired
    private Discovering discovering;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    /** Found and filed by somebody of a department. @param worker name @param workerId identity number */
    String filed(String finder, String department, Violation violation, String worker, String workerId) {
        return transaction.execute(status -> {
            String caseNo = discovering.discover(new Discovery(Field.CROWDED, List.of(violation),
                    OffsetDateTime.now().minusHours(1), "M-0001", null, "一楼后门", LATITUDE, LONGITUDE, "无证焊接", worker,
                    workerId, null, null, List.of()), CaseSource.PATROL, null, new Actor(finder, finder), department)
                    .caseNo();
            events.publishEvent(new CaseFiled(caseNo));
            return caseNo;
        });
    }

    Api.Answer does(String account, String docketNo, String formKey, Map<String, ?> instead) {
        Api api = crew.as(account);
        JsonNode task = task(account, docketNo, formKey);
        Map<String, Object> filled = new HashMap<>(instead);
        task.get("form").get("properties").fields().forEachRemaining(it -> {
            if ("file-id".equals(it.getValue().path("format").asText())) {
                filled.putIfAbsent(it.getKey(), null);
            }
        });
        return api.post("/tasks/" + task.get("taskId").asText() + "/complete",
                api.fill(task.get("form"), filled));
    }

    /** The one of this form that waits for him. */
    JsonNode task(String account, String docketNo, String formKey) {
        return StreamSupport.stream(crew.as(account).get("/tasks?businessKey=" + docketNo).body().spliterator(), false)
                .filter(it -> formKey.equals(it.get("key").asText())).findFirst()
                .map(it -> crew.as(account).get("/tasks/" + it.get("taskId").asText()).body())
                .orElseThrow(() -> new AssertionError(account + " has no " + formKey + " of " + docketNo));
    }

    void done(String account, String docketNo, String formKey, Map<String, ?> instead) {
        Api.Answer answer = does(account, docketNo, formKey, instead);
        assertThat(answer.status()).as(formKey + " " + answer.body()).isEqualTo(204);
    }

    /** Nobody on a track, and the head agrees. */
    void nobody(String officer, String head, String trackNo) {
        done(officer, trackNo, "investigate-track", Map.of("finding", "NOT_APPLICABLE", "party", "", "reason",
                "没有指使人"));
        done(head, trackNo, "review-finding", Map.of("review", "APPROVE"));
    }

    /** Proposed, agreed to, told to the party, who waives, decided and served. */
    void punished(String officer, String head, String trackNo, Map<String, ?> proposal) {
        done(officer, trackNo, "propose-penalty", proposal);
        done(head, trackNo, "review-proposal", Map.of("review", "APPROVE"));
        done(officer, trackNo, "serve-notice", Map.of());
        Api api = crew.as(officer);
        done(officer, trackNo, "hear-party", Map.of("answer", "WAIVED", "document",
                api.upload("DOCUMENT", Api.picture()).body().get("fileId").asText()));
        done(head, trackNo, "decide-penalty", Map.of("decision", "DECIDE"));
        done(officer, trackNo, "serve-decision", Map.of());
    }
}
