package io.weldgate.api;

import java.util.List;
import org.springframework.data.domain.Page;

/** A page of a list, and how much there is in all. */
public record Listed<T>(List<T> items, int page, int size, long total) {

    public static <T> Listed<T> of(Page<T> found) {
        return new Listed<>(found.getContent(), found.getNumber(), found.getSize(), found.getTotalElements());
    }
}
