package io.weldgate.api.record;

import java.util.List;
import org.springframework.data.domain.Slice;

/** A page of a record too long to be counted. @param more whether there is another page */
record Found<T>(List<T> items, int page, int size, boolean more) {

    static <T> Found<T> of(Slice<T> found) {
        return new Found<>(found.getContent(), found.getNumber(), found.getSize(), found.hasNext());
    }
}
