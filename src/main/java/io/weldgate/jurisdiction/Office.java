package io.weldgate.jurisdiction;

import io.weldgate.registry.FieldOfAuthority;
import java.util.List;

/**
 * One kind of department, and those of the county that are of it.
 *
 * @param departments of the county, or of the township where the township itself acts; may be empty
 */
public record Office(FieldOfAuthority kind, List<Seat> departments) {

    /** @param online whether somebody of it holds an open account */
    public record Seat(String code, String name, boolean online) {}

    /** Whether no department of this kind holds an account there: it is served by letter, on the same clock. */
    public boolean servedByLetter() {
        return departments.stream().noneMatch(Seat::online);
    }
}
