package io.weldgate.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** The task forms of one family of diagrams. */
interface FormsOf {

    /** By form key. */
    Map<String, TaskForm<?>> forms();

    /** Values that would be accepted where they depend on the moment or on what the form is about. */
    Map<String, Object> examples(String key, String businessKey);

    /** Leaves out what this permit or docket does not ask for, and demands what it does. */
    default ObjectNode narrowed(ObjectNode schema, String key, String businessKey, Locale locale) {
        return schema;
    }
}
