package io.weldgate.api.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WeldgateTest
class JurisdictionTest {

    @LocalServerPort
    private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void a_forged_certificate_goes_to_emergency_management_or_to_public_security_whoever_files_first() {
        JsonNode answer = ask("grid1", "field=SMALL_SHOP&violation=FORGED_CERTIFICATE&on=2026-11-01").body();

        assertThat(answer.at("/lead/departments/0/code").asText()).isEqualTo("D-EM");
        assertThat(answer.at("/lead/byLetter").asBoolean()).isFalse();
        assertThat(answer.at("/competent/0/departments/0/code").asText()).isEqualTo("D-PS");
        assertThat(answer.at("/number").asText()).isEqualTo("V03");
        assertThat(answer.get("since")).as("the law is the same today").isEmpty();
        assertThat(answer.get("sanctions").findValuesAsText("clause")).contains("第六十二条").doesNotContain("第五十二条");
        for (JsonNode sanction : answer.get("sanctions")) {
            if (sanction.get("kind").asText().equals("DETENTION")) {
                assertThat(sanction.get("by").asText()).isEqualTo("PUBLIC_SECURITY");
            }
        }
    }

    @Test
    void a_department_without_an_account_is_served_by_letter() {
        JsonNode answer = ask("em1", "field=HEALTH&violation=NO_FIRE_WATCH").body();

        assertThat(answer.at("/lead/kind").asText()).isEqualTo("HEALTH");
        assertThat(answer.at("/lead/byLetter").asBoolean()).isTrue();
        assertThat(answer.at("/lead/departments")).isEmpty();
    }

    @Test
    void the_law_of_the_day_of_the_act_answers_and_a_department_of_another_county_does_not() {
        JsonNode answer = ask("em2", "field=SMALL_SHOP&violation=FORGED_CERTIFICATE&on=2025-12-31").body();

        assertThat(answer.at("/lead/departments").findValuesAsText("code")).containsExactly("D-EM2");
        assertThat(answer.get("sanctions").findValuesAsText("clause")).contains("第五十二条").doesNotContain("第六十二条");
        assertThat(answer.get("since").findValuesAsText("clause")).as("the lighter of both is applied")
                .contains("第六十二条").doesNotContain("第五十二条");
    }

    @Test
    void that_nobody_may_punish_is_said_expressly() {
        JsonNode answer = ask("em1", "field=GAS&violation=REFUSE_CHIP").body();

        assertThat(answer.get("nobody").asBoolean()).isTrue();
        assertThat(answer.get("lead").isNull()).isTrue();
        assertThat(answer.get("sanctions")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "em1, violation=REFUSE_CHIP, 422, /errors/0/field, field",
        "em1, field=GAS&violation=SINGING, 422, /errors/0/field, violation",
        "em1, field=GAS&violation=REFUSE_CHIP&areaCode=1506, 422, /errors/0/field, areaCode",
        "em1, field=GAS&violation=REFUSE_CHIP&on=2020-01-01, 422, /errors/0/code, BEFORE_THE_TABLES",
        "em1, field=GAS&violation=REFUSE_CHIP&areaCode=150622, 404, /code, NOT_FOUND",
        "welder1, field=GAS&violation=REFUSE_CHIP, 403, /code, NOT_ALLOWED"})
    void who_asks_wrongly_is_told_what_is_wrong(String account, String query, int status, String at, String told) {
        Http.Answer answer = ask(account, query);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().at(at).asText()).isEqualTo(told);
    }

    private Http.Answer ask(String account, String query) {
        return http.get("/api/v1/jurisdiction?" + query, "Authorization", "Bearer " + http.token(account));
    }
}
