package io.weldgate.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where all tokens of one permit are, what its flags hold, and which gates it has passed. */
final class Situation {

    final String process;
    final Scope root;
    final Set<Gate> passed;
    /** The elements and arrows walked since the situation before, by key. */
    final List<String> walked = new ArrayList<>();

    /** Whether an unlock was sent in coming here, and without which gates. */
    boolean unlocked;
    Set<Gate> missing = EnumSet.noneOf(Gate.class);

    Situation(String process, Scope root, Set<Gate> passed) {
        this.process = process;
        this.root = root;
        this.passed = passed;
    }

    /** A copy that has walked nothing yet. */
    Situation copy() {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        gates.addAll(passed);
        return new Situation(process, root.copy(), gates);
    }

    void unlocks() {
        unlocked = true;
        missing = EnumSet.copyOf(Gate.BEFORE_UNLOCK);
        missing.removeAll(passed);
    }

    String key() {
        return process + passed.stream().mapToInt(gate -> 1 << gate.ordinal()).sum() + root.key();
    }
}
