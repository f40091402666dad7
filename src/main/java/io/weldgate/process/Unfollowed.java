package io.weldgate.process;

/** A diagram says something that the proof cannot follow, and that it therefore refuses. */
class Unfollowed extends RuntimeException {

    private final String element;
    private final transient String what;

    /** @param element its key, {@code process/id} */
    Unfollowed(String element, String what) {
        super(element + ": " + what);
        this.element = element;
        this.what = what;
    }

    String element() {
        return element;
    }

    String what() {
        return what;
    }
}
