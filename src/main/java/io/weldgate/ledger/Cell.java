package io.weldgate.ledger;

/**
 * What a list says in one place.
 *
 * @param code that stands for {@code text}; null where the text is all there is
 */
public record Cell(String text, String code) {

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
