package io.weldgate.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All diagrams of one deployment, as the proof walks them. */
final class Chart {

    final Map<String, Node> nodes = new LinkedHashMap<>();
    /** The plain start of each process; null if it has none. */
    final Map<String, String> starts = new HashMap<>();
    /** The event sub-processes of each process. */
    final Map<String, List<String>> events = new HashMap<>();
    /** The starts by message or timer: here a process begins without being called. */
    final List<String> beginnings = new ArrayList<>();
    /** Of every element and arrow, by key. */
    final Map<String, String> names = new LinkedHashMap<>();
    /** The flags that a process asks for or hands on; what its other flags hold is of no consequence. */
    final Map<String, Set<String>> read = new HashMap<>();
    /** The flags whose values are known once something has set them. */
    final Set<String> followed = new HashSet<>(Answers.flags());

    Node node(String key) {
        return nodes.get(key);
    }

    Proof.Step step(String key) {
        int slash = key.indexOf('/');
        return new Proof.Step(key.substring(0, slash), key.substring(slash + 1), names.getOrDefault(key, ""));
    }
}
