package io.weldgate.ledger.files;

/** So many large files wait to be taken in that one more would wait too long. */
public class TooManyFiles extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
