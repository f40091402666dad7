package io.weldgate.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One token of a situation and what lies around it.
 *
 * @param indexes where the token lies, from the outermost scope inwards
 * @param scopes  around it, outermost first
 * @param tokens  the tokens that carry the inner scopes, and the token itself at the end
 */
record Spot(Situation situation, List<Integer> indexes, List<Scope> scopes, List<Token> tokens) {

    static List<Spot> all(Situation situation) {
        List<Spot> found = new ArrayList<>();
        collect(situation, situation.root, List.of(), found);
        return found;
    }

    private static void collect(Situation situation, Scope scope, List<Integer> outer, List<Spot> found) {
        for (int i = 0; i < scope.tokens.size(); i++) {
            List<Integer> indexes = new ArrayList<>(outer);
            indexes.add(i);
            found.add(at(situation, indexes));
            if (scope.tokens.get(i).inside != null) {
                collect(situation, scope.tokens.get(i).inside, indexes, found);
            }
        }
    }

    private static Spot at(Situation situation, List<Integer> indexes) {
        List<Scope> scopes = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int index : indexes) {
            scopes.add(scopes.isEmpty() ? situation.root : tokens.get(tokens.size() - 1).inside);
            tokens.add(scopes.get(scopes.size() - 1).tokens.get(index));
        }
        return new Spot(situation, indexes, scopes, tokens);
    }

    /**
     * The same spot in copies of the situation, to be changed at will. More than one where the token, or one that
     * carries it, stands for many: then one of them goes on, and one or many stay behind.
     */
    List<Spot> copies() {
        List<Situation> copies = new ArrayList<>(List.of(situation.copy()));
        for (int depth = 1; depth <= indexes.size(); depth++) {
            List<Integer> upTo = indexes.subList(0, depth);
            for (Situation copy : List.copyOf(copies)) {
                if (at(copy, upTo).token().many) {
                    copies.add(at(copy.copy(), upTo).leaving(false));
                    at(copy, upTo).leaving(true);
                }
            }
        }
        return copies.stream().map(copy -> at(copy, indexes)).toList();
    }

    private Situation leaving(boolean many) {
        token().many = false;
        Token rest = token().copy();
        rest.many = many;
        scope().tokens.add(rest);
        return situation;
    }

    Token token() {
        return tokens.get(tokens.size() - 1);
    }

    Scope scope() {
        return scopes.get(scopes.size() - 1);
    }

    /** Of the process around the token. */
    Map<String, String> flags() {
        for (int i = scopes.size() - 1; ; i--) {
            if (scopes.get(i).flags != null) {
                return scopes.get(i).flags;
            }
        }
    }

    /** The token that carries the scope around this one; not to be asked of the outermost. */
    Spot carrier() {
        int last = indexes.size() - 1;
        return new Spot(situation, indexes.subList(0, last), scopes.subList(0, last), tokens.subList(0, last));
    }

    boolean outermost() {
        return indexes.size() == 1;
    }
}
