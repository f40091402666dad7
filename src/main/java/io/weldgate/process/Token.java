package io.weldgate.process;

/** A token at an element; in a sub-process or a call it carries the scope within. Belongs to one situation alone. */
final class Token {

    final String node;
    /** The arrow it came by, where a join must know; otherwise null. */
    final String by;
    /** Stands for two or more such tokens. */
    boolean many;
    Scope inside;

    Token(String node, String by) {
        this.node = node;
        this.by = by;
    }

    Token copy() {
        Token copy = new Token(node, by);
        copy.many = many;
        copy.inside = inside == null ? null : inside.copy();
        return copy;
    }

    /** Equal for tokens between which nothing that follows can tell. */
    String key() {
        return node + (by == null ? "" : "<" + by) + (inside == null ? "" : inside.key());
    }
}
