package io.weldgate.audit;

/** Who acts: a signed-in account, or the platform itself. */
public record Actor(String account, String name) {

    public static final Actor PLATFORM = new Actor("platform", "平台");
}
