package io.weldgate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.env.MockEnvironment;

class LimitsBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_defaults_are_those_of_the_contract() {
        Limits limits = new LimitsBook(new MockEnvironment()).inForce(Profile.GENERAL, DAY);

        assertThat(limits.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(limits.lease()).isEqualTo(Duration.ofMinutes(2));
        assertThat(limits.offlineLease()).isEqualTo(Duration.ofMinutes(30));
        assertThat(limits.commandTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(limits.heartbeat()).isEqualTo(Duration.ofSeconds(30));
        assertThat(limits.missedHeartbeats()).isEqualTo(3);
        assertThat(limits.watchPresence()).isEqualTo(Duration.ofMinutes(10));
        assertThat(limits.secondVerification()).isEqualTo(Duration.ofMinutes(10));
        assertThat(limits.residualFireWatch()).isEqualTo(Duration.ofMinutes(30));
        assertThat(limits.gasTest()).isEqualTo(Duration.ofMinutes(30));
        assertThat(limits.window()).isEqualTo(Duration.ofHours(8));
        assertThat(limits.extinguishers()).isEqualTo(2);
        assertThat(limits.nightFrom()).isEqualTo(LocalTime.of(22, 0));
        assertThat(limits.nightTo()).isEqualTo(LocalTime.of(6, 0));
    }

    @Test
    void a_crowded_place_is_watched_for_an_hour_after_the_work() {
        LimitsBook book = new LimitsBook(new MockEnvironment());

        assertThat(book.inForce(Profile.CROWDED, DAY).residualFireWatch()).isEqualTo(Duration.ofHours(1));
        assertThat(book.inForce(Profile.CONSTRUCTION, DAY).residualFireWatch()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void an_override_holds_for_every_profile_at_once() {
        LimitsBook book = new LimitsBook(new MockEnvironment().withProperty("weldgate.limits.residual-fire-watch",
                "PT3S"));

        for (Profile profile : Profile.values()) {
            assertThat(book.inForce(profile, DAY).residualFireWatch()).isEqualTo(Duration.ofSeconds(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WELDGATE_LIMITS_RESIDUALFIREWATCH", "WELDGATE_LIMITS_RESIDUAL_FIRE_WATCH"})
    void an_override_may_come_from_the_environment(String variable) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource(
                "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                java.util.Map.of(variable, "PT3S")));

        assertThat(new LimitsBook(environment).inForce(Profile.GENERAL, DAY).residualFireWatch())
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void a_limit_of_no_known_name_fails_the_start() {
        assertThatThrownBy(() -> new LimitsBook(new MockEnvironment().withProperty("weldgate.limits.leese", "PT1M")))
                .hasMessageContaining("weldgate.limits.leese").hasMessageContaining("residual-fire-watch");
    }

    @ParameterizedTest
    @CsvSource({"lease, PT0S, out of range", "lease, PT11M, out of range", "extinguishers, 0, out of range",
        "age-from, P17Y, out of range", "window, soon, not a Duration", "extinguishers, two, not a int",
        "night-from, 25:00, not a LocalTime", "accept-special-op-on-construction, maybe, not a boolean"})
    void a_value_that_cannot_be_fails_the_start(String limit, String value, String reason) {
        assertThatThrownBy(() -> new LimitsBook(new MockEnvironment().withProperty("weldgate.limits." + limit, value)))
                .hasMessageContaining(limit).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2S", "PT10M"})
    void a_value_at_the_end_of_its_range_is_taken(String lease) {
        LimitsBook book = new LimitsBook(new MockEnvironment().withProperty("weldgate.limits.lease", lease));

        assertThat(book.inForce(Profile.GENERAL, DAY).lease()).isEqualTo(Duration.parse(lease));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, P60Y", "2025-01-01, P60Y1M", "2025-05-31, P60Y1M", "2025-06-01, P60Y2M",
        "2039-07-31, P62Y11M", "2039-08-01, P63Y", "2060-01-01, P63Y"})
    void the_retirement_age_is_that_of_the_day(LocalDate day, String age) {
        LimitsBook book = new LimitsBook(new MockEnvironment());

        assertThat(book.inForce(Profile.GENERAL, day).ageToMale()).isEqualTo(Period.parse(age));
    }

    @Test
    void of_several_profiles_on_one_place_the_strictest_value_of_each_limit_holds() {
        LimitsBook book = new LimitsBook(new MockEnvironment());

        Limits both = book.inForce(new Regime(Profile.GENERAL, Set.of(Profile.CROWDED), ""), DAY);

        assertThat(both.residualFireWatch()).as("longer is stricter").isEqualTo(Duration.ofHours(1));
        assertThat(both.window()).isEqualTo(Duration.ofHours(8));
        assertThat(book.inForce(new Regime(Profile.CROWDED, Set.of(Profile.GENERAL), ""), DAY)).isEqualTo(both);
    }

    @Test
    void limits_are_read_once_for_every_day_on_which_the_same_hold() {
        LimitsBook book = new LimitsBook(new MockEnvironment());
        LocalDate change = LocalDate.of(2027, 2, 1);

        Limits before = book.inForce(Profile.GENERAL, change.minusDays(1));

        assertThat(book.inForce(Profile.GENERAL, change.minusDays(2))).isSameAs(before);
        assertThat(book.inForce(new Regime(Profile.GENERAL, Set.of(), "150621100"), change.minusDays(1)))
                .as("an area that says nothing of its own").isSameAs(before);
        assertThat(book.inForce(Profile.GENERAL, change)).isNotEqualTo(before);
        assertThat(book.inForce(Profile.CROWDED, change.minusDays(1))).isNotEqualTo(before);
        assertThat(book.inForce(new Regime(Profile.GENERAL, Set.of(Profile.CROWDED), ""), change.minusDays(1)))
                .isNotEqualTo(before);
    }

    @Test
    void before_the_first_change_the_first_value_holds() {
        LimitsBook book = new LimitsBook(new MockEnvironment());

        assertThat(book.inForce(Profile.GENERAL, LocalDate.of(1949, 10, 1)).ageToMale())
                .isEqualTo(Period.parse("P60Y"));
    }

    @Test
    void of_the_areas_that_hold_a_place_the_smallest_is_the_one_that_speaks() throws IOException {
        LimitsFile file = LimitsFile.read(new ByteArrayResource("""
                AREAS: {'1506': {}, '150622': {}}
                GREATER_IS_STRICTER: []
                RANGES: {}
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(file.speaking("150622100")).isEqualTo("150622");
        assertThat(file.speaking("150621")).isEqualTo("1506");
        assertThat(file.speaking("370983")).isEmpty();
        assertThat(file.speaking("")).isEmpty();
    }

    @Test
    void an_area_has_its_own_limits_and_the_smallest_that_says_something_speaks() throws IOException {
        LimitsFile file = LimitsFile.read(new ByteArrayResource("""
                GENERAL: {window: [{from: '2022-10-01', value: PT8H, clause: law}]}
                CROWDED: {window: [{from: '2022-10-01', value: PT6H, clause: law}]}
                AREAS:
                  '1506': {GENERAL: {window: [{from: '2026-01-01', value: PT5H, clause: city}]}}
                  '150622': {GENERAL: {window: [{from: '2026-01-01', value: PT4H, clause: county}]}}
                GREATER_IS_STRICTER: []
                RANGES: {}
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(file.value("window", Profile.GENERAL, "150622100", DAY)).isEqualTo("PT4H");
        assertThat(file.clause("window", Profile.GENERAL, "150622100", DAY)).isEqualTo("county");
        assertThat(file.value("window", Profile.GENERAL, "150621", DAY)).isEqualTo("PT5H");
        assertThat(file.value("window", Profile.GENERAL, "370983", DAY)).isEqualTo("PT8H");
        assertThat(file.value("window", Profile.CROWDED, "370983", DAY)).isEqualTo("PT6H");
    }
}
