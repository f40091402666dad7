package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.enrolment.EnrolmentFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown to everybody as an example of a password is nobody's password. */
class FirstPasswordStory extends Story {

    @Test
    void the_password_in_the_example_is_another_one_each_time_and_one_printed_before_is_taken_from_nobody() {
        Newcomer program = new Newcomer(port);
        program.tells(Map.of("idNumber", EnrolmentFixture.someIdentityNumber(), "portraitConsent", false,
                "portrait", List.of()));
        JsonNode example = program.get("/sending").body().at("/properties/password/examples/0");

        assertThat(program.get("/sending").body().at("/properties/password/examples/0")).isNotEqualTo(example);
        assertThat(program.post("/sending", Map.of("password", "Gongdi-2026!", "instructionsRead", true)).body()
                .findValuesAsText("code")).contains("PASSWORD_COMMON");
        assertThat(program.post("/sending", Map.of("password", example, "instructionsRead", true)).body()
                .findValuesAsText("field")).doesNotContain("password");
        assertThat(program.post("/sending", Map.of("password", "x", "instructionsRead", true)).body().toString())
                .contains("wrong format").doesNotContain("example");
    }
}
