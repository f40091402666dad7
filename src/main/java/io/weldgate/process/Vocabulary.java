package io.weldgate.process;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one family of diagrams shares with Java; together they are all that diagrams may say.
 *
 * @param processes  ids of its diagrams
 * @param called     those of them that are begun by a call from another diagram only
 * @param messages   that Java correlates
 * @param variables  that Java sets, with their types; the diagrams set the others by themselves
 * @param beans      the only ones that an expression can see
 * @param operations what those of them answer on whose answer a way depends
 * @param forms      keys of the task forms, and the flags that each sets, with their values; most set none
 * @param brought    the flags that a message brings; most bring none
 */
record Vocabulary(Set<String> processes, Set<String> called, Set<String> messages, Map<String, Class<?>> variables,
        Set<String> beans, Map<String, Set<String>> operations, Map<String, Map<String, Set<String>>> forms,
        Map<String, Map<String, Set<String>>> brought) {

    /** All families. A new one is added here, and nowhere else. */
    static final List<Vocabulary> ALL = List.of(HotWorkWords.ALL, CaseWords.ALL, RectificationWords.ALL,
            InvestigationWords.ALL, TipOffWords.ALL);
}
