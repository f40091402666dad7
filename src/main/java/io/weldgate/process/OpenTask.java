package io.weldgate.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.docket.DocketKind;
import java.time.Instant;

/**
 * A task that waits for someone.
 *
 * @param key      of its form, e.g. {@code end-hot-work}
 * @param process  the diagram it belongs to
 * @param assignee null while any of its group may take it
 * @param shared   whether it is a group's, to be claimed and released; else it is one person's by the diagram
 * @param form     its JSON Schema; absent in lists
 */
public record OpenTask(String taskId, String key, String name, String businessKey, String process, Instant dueAt,
        String assignee, Instant createdAt, boolean shared,
        @JsonInclude(JsonInclude.Include.NON_NULL) JsonNode form) {

    OpenTask withForm(JsonNode schema) {
        return new OpenTask(taskId, key, name, businessKey, process, dueAt, assignee, createdAt, shared, schema);
    }

    /** Whether it is about a permit, and not about a case or the like. */
    public boolean ofPermit() {
        return !DocketKind.isOne(businessKey);
    }

    /** Whether a colleague has claimed it. */
    public boolean isTakenFrom(String account) {
        return shared && assignee != null && !assignee.equals(account);
    }
}
