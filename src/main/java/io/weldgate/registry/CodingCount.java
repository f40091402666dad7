package io.weldgate.registry;

/**
 * How many machines are still to be coded.
 *
 * @param overdue those whose last day has passed
 * @param soon those whose last day is today or near
 */
public record CodingCount(long overdue, long soon, long all) {

    public long later() {
        return all - overdue - soon;
    }
}
