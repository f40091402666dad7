package io.weldgate.evidence;

/** An upload is not what its kind allows, whatever its name says; nothing of it was kept. */
public class ContentNotAllowed extends RuntimeException {

    private final FileKind kind;
    private final String found;

    ContentNotAllowed(FileKind kind, String found) {
        super(found + " is no " + kind);
        this.kind = kind;
        this.found = found;
    }

    public FileKind kind() {
        return kind;
    }

    /** The media type its bytes look like. */
    public String found() {
        return found;
    }
}
