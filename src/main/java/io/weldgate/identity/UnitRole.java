package io.weldgate.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What the head of a unit gives to its people. */
enum UnitRole {
    WELDER, FIRE_WATCH, SAFETY_OFFICER, GAS_TESTER, BASE_HEAD, SHIFT_LEADER;

    static final Set<Role> ALL = roles(Arrays.asList(values()));

    static Set<Role> roles(Collection<UnitRole> given) {
        return given.stream().map(it -> Role.valueOf(it.name())).collect(Collectors.toUnmodifiableSet());
    }
}
