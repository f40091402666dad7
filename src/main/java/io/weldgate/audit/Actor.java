package io.weldgate.audit;

/**
 * Who acts: a signed-in account, or the platform itself.
 *
 * @param onBehalfOf the account in whose place he acts; null where he acts for himself
 */
public record Actor(String account, String name, String onBehalfOf) {

    public static final Actor PLATFORM = new Actor("platform", "平台");

    public Actor(String account, String name) {
        this(account, name, null);
    }

    public Actor inPlaceOf(String delegator) {
        return new Actor(account, name, delegator);
    }
}
