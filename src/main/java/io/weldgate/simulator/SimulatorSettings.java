package io.weldgate.simulator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param terminals how many, T-0001 onwards; 0 for none
 * @param heartbeat between two heartbeats of each
 * @param password  what stands before the device's name in its password
 * @param keysUrl   where the platform publishes its keys; this application's own address if empty
 * @param keysPatience with the platform that publishes them, which has just begun when the first terminal asks
 * @param weakest   ampere while live, random between the two
 * @param clockSkew by which a terminal's clock may differ from the platform's when it checks a warrant
 * @param places    where the terminals stand; the last one whose {@code from} is not above a terminal's number is its
 *                  own
 */
@Validated
@ConfigurationProperties("weldgate.simulator")
record SimulatorSettings(
        @Min(0) @Max(9_999) @DefaultValue("0") int terminals,
        @DefaultValue("PT30S") Duration heartbeat,
        @DefaultValue("weldgate-demo-") String password,
        @DefaultValue("") String keysUrl,
        @DefaultValue("PT5S") Duration keysPatience,
        @DefaultValue("120") double weakest,
        @DefaultValue("180") double strongest,
        @DefaultValue("PT5S") Duration clockSkew,
        @DefaultValue("2") int threads,
        @DefaultValue List<Place> places) {

    record Place(int from, double latitude, double longitude) {}

    Place placeOf(int number) {
        return places.stream().filter(place -> place.from() <= number).reduce((first, later) -> later)
                .orElse(new Place(0, 0, 0));
    }
}
