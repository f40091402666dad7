package io.weldgate.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A process or sub-process under way. Belongs to one situation alone. */
final class Scope {

    /** Of a process; a sub-process shares those around it and has null. */
    final Map<String, String> flags;
    final List<Token> tokens = new ArrayList<>();
    /** An interrupting event sub-process has taken over: here no other begins any more. */
    boolean interrupted;

    Scope(Map<String, String> flags) {
        this.flags = flags;
    }

    Scope copy() {
        Scope copy = new Scope(flags == null ? null : new TreeMap<>(flags));
        tokens.forEach(token -> copy.tokens.add(token.copy()));
        copy.interrupted = interrupted;
        return copy;
    }

    String key() {
        StringBuilder key = new StringBuilder(interrupted ? "!{" : "{");
        if (flags != null && !flags.isEmpty()) {
            key.append(flags);
        }
        tokens.stream().map(token -> token.key() + (token.many ? "+" : "")).sorted()
                .forEach(token -> key.append(token).append(';'));
        return key.append('}').toString();
    }

    /** Makes one token of those that are alike. */
    void merge() {
        tokens.stream().filter(token -> token.inside != null).forEach(token -> token.inside.merge());
        Map<String, Token> distinct = new TreeMap<>();
        for (Token token : List.copyOf(tokens)) {
            Token alike = distinct.putIfAbsent(token.key(), token);
            if (alike != null) {
                alike.many = true;
                tokens.remove(token);
            }
        }
    }
}
