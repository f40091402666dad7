package io.weldgate.gate;

import java.util.Optional;

/** Who knows the terminals. */
@FunctionalInterface
public interface Roll {

    /**
     * @param password empty if the terminal has proved itself by a certificate instead
     * @return empty if it must not enter
     * @throws RuntimeException if there is no answer
     */
    Optional<Rights> rightsOf(String deviceId, Optional<String> password);
}
