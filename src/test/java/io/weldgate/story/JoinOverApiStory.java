package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.enrolment.EnrolmentFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program registers somebody who has no account, by nothing but the schemas that it is given. */
class JoinOverApiStory extends Story {

    private final String idNumber = EnrolmentFixture.someIdentityNumber();
    private Newcomer program;

    @BeforeEach
    void nobodyHasSentTooMuch() {
        database.update("delete from attempt");
        program = new Newcomer(port);
    }

    @AfterEach
    void forget() {
        database.update("delete from consent where account in (select account from enrolment)");
    }

    @Test
    void from_the_first_form_to_an_account_that_signs_in() {
        JsonNode told = program.tells(Map.of("idNumber", idNumber, "portraitConsent", false, "portrait", List.of()));
        assertThat(told.get("state").asText()).isEqualTo("DRAFT");
        assertThat(program.certifies(Map.of("number", "T" + idNumber)).get("certificates")).hasSize(1);
        assertThat(program.get("/instructions").body().get("rules")).isNotEmpty();

        String number = program.sends(Map.of()).get("number").asText();

        assertThat(program.get("/" + number).body().get("state").asText()).isEqualTo("SENT");
        assertThat(program.get("/" + number).body().toString()).doesNotContain(idNumber);
        String account = confirmed("safety1", number);
        assertThat(program.get("/" + number).body().get("account").asText()).isEqualTo(account);
        assertThat(program.signsIn(account, Newcomer.PASSWORD)).isEqualTo(200);
        assertThat(database.queryForMap("select verified_by, verification from certificate where holder = ?", account))
                .containsEntry("verified_by", "safety1");
    }

    @Test
    void what_is_wrong_is_told_field_by_field_and_a_common_password_is_not_taken() {
        assertThat(program.post("", Map.of("calling", "WELDER")).body().findValuesAsText("field"))
                .contains("name", "idNumber");
        assertThat(program.get("/certificates").status()).as("before he has told anything").isEqualTo(404);
        program.tells(Map.of("idNumber", idNumber, "portraitConsent", false, "portrait", List.of()));
        assertThat(program.post("/sending", Map.of("password", "password123!", "instructionsRead", true)).body()
                .findValuesAsText("code")).contains("PASSWORD_COMMON", "CERTIFICATE_MISSING");
        assertThat(program.post("/sending", Map.of("password", Newcomer.PASSWORD, "instructionsRead", false)).status())
                .isEqualTo(422);
        program.certifies(Map.of("number", "T" + idNumber));
        program.sends(Map.of());

        assertThat(program.post("/sending", Map.of("password", "Other-than-before-7", "instructionsRead", true))
                .body().get("state").asText()).as("a second time it stays as it was").isEqualTo("SENT");
        assertThat(program.post("", program.fill(program.get("/form").body(), Map.of("idNumber", idNumber, "portrait",
                List.of()))).body().get("code").asText()).isEqualTo("ENROLMENT_NOT_OPEN");
    }

    @Test
    void another_program_gets_at_nothing_without_the_secret_and_goes_on_with_the_password() {
        program.tells(Map.of("idNumber", idNumber, "portraitConsent", false, "portrait", List.of()));
        program.certifies(Map.of("number", "T" + idNumber));
        String number = program.sends(Map.of()).get("number").asText();
        crew.as("safety1").post("/enrolments/" + number + "/refusal", Map.of("reason", "照片不清"));
        Newcomer other = new Newcomer(port);

        assertThat(other.get("").status()).isEqualTo(404);
        assertThat(other.post("/" + number + "/resumption", Map.of("password", "guess")).status()).isEqualTo(401);
        JsonNode resumed = other.post("/" + number + "/resumption", Map.of("password", Newcomer.PASSWORD)).body();

        assertThat(resumed.get("reason").asText()).isEqualTo("照片不清");
        assertThat(resumed.get("visitor").asText()).isNotEmpty();
    }

    @Test
    void a_portrait_needs_a_consent_that_is_on_file_afterwards_and_is_erased_when_it_is_taken_back() {
        program.tells(Map.of("idNumber", idNumber, "portraitConsent", true));
        program.certifies(Map.of("number", "T" + idNumber));
        String number = program.sends(Map.of()).get("number").asText();
        database.update("update enrolment set portrait_words = 'of last year' where number = ?", number);
        String account = confirmed("safety1", number);
        takesTheDemosPassword(account);
        Api welder = crew.as(account);
        String portrait = crew.as("safety1").get("/enrolments/" + number).body().get("portrait").asText();
        JsonNode consents = welder.get("/me/consents").body();
        assertThat(consents.findValuesAsText("purpose")).containsExactly("PORTRAIT");
        assertThat(consents.findValuesAsText("textVersion")).as("that he has read").containsExactly("of last year");
        assertThat(deposits(portrait)).isOne();

        assertThat(welder.delete("/me/consents/PORTRAIT").status()).isEqualTo(204);

        assertThat(deposits(portrait)).isZero();
        assertThat(crew.as("safety1").get("/enrolments/" + number).body().get("portrait").isNull()).isTrue();
        assertThat(database.queryForList("select step from audit_entry where subject = ?", String.class, number))
                .contains("enrolment.portrait_erased");
    }

    @Test
    void a_mobile_welder_declares_where_he_works_and_is_on_the_townships_list() {
        Map<String, Object> person = new HashMap<>(Map.of("idNumber", idNumber, "unit", "", "township", "150621100",
                "portraitConsent", false, "portrait", List.of()));
        assertThat(program.post("", program.fill(program.get("/form").body(), person)).body().findValuesAsText("code"))
                .contains("WORK_PLACE_MISSING");
        person.put("workPlace", "建材市场东门");
        program.tells(person);
        program.certifies(Map.of("number", "T" + idNumber));
        String number = program.sends(Map.of()).get("number").asText();
        assertThat(crew.as("grid1").get("/enrolments/" + number).body().get("workPlace").asText()).isEqualTo("建材市场东门");
        assertThat(crew.as("safety1").get("/enrolments/" + number).status()).isEqualTo(404);
        assertThat(crew.as("manager1").get("/enrolments/" + number).status()).isEqualTo(200);
        String account = confirmed("grid1", number);

        takesTheDemosPassword(account);
        assertThat(crew.as(account).get("/me").body().toString()).contains("MW-" + account);
        assertThat(crew.as(account).get("/permits").body().get("total").asInt()).isZero();
        assertThat(crew.scans(account, "M-0005").status()).as("nobody else's work").isEqualTo(404);
        String units = "/registers/units?kind=FLEXIBLE&size=100";
        assertThat(crew.as("grid1").get(units).body().toString()).contains("MW-" + account, "建材市场东门");
        assertThat(crew.as("em2").get(units).body().toString()).doesNotContain("MW-" + account);
        assertThat(crew.as("grid1").get("/mobile-welders?size=500").body().toString()).contains("[\"建材市场东门\"]");
        JsonNode unit = crew.as("grid1").get("/registers/units/MW-" + account).body();
        assertThat(unit.get("headIdNumber").asText()).as("he heads it himself").isEqualTo(idNumber);
    }

    @Test
    void the_department_of_his_certificates_lets_a_mobile_welder_in_and_no_other_one_does() {
        program.tells(Map.of("idNumber", idNumber, "unit", "", "township", "150621100", "workPlace", "西门",
                "portraitConsent", false, "portrait", List.of()));
        program.certifies(Map.of("number", "T" + idNumber));
        String number = program.sends(Map.of()).get("number").asText();
        String path = "/enrolments/" + number;
        for (String other : List.of("hc1", "mr1", "em2", "safety1")) {
            assertThat(crew.as(other).get(path).status()).as(other).isEqualTo(404);
            assertThat(crew.as(other).post(path + "/refusal", Map.of("reason", "x")).status()).as(other).isEqualTo(404);
            assertThat(crew.as(other).get("/enrolments").body().toString()).as(other).doesNotContain(number);
        }
        assertThat(crew.as("fr1").get(path).status()).isEqualTo(403);
        assertThat(crew.as("em1").get("/enrolments").body().toString()).contains(number);

        assertThat(crew.as("em1").post(path + "/refusal", Map.of("reason", "照片不清")).status()).isEqualTo(200);
        program.sends(Map.of());
        assertThat(database.queryForList("select 1 from certificate join presented_certificate using (number_mac) "
                + "where enrolment = ?", number)).as("on no file until then").isEmpty();
        assertThat(program.signsIn(number, Newcomer.PASSWORD)).isEqualTo(401);
        String account = confirmed("em1", number);

        assertThat(program.signsIn(account, Newcomer.PASSWORD)).isEqualTo(200);
        assertThat(database.queryForList("select step from audit_entry where subject = ? and actor = 'em1' order by id",
                String.class, number)).contains("enrolment.refused", "enrolment.verified", "enrolment.confirmed");
    }

    @Test
    void who_is_on_file_with_another_unit_is_let_in_by_none_before_he_has_left_it() {
        program.tells(Map.of("idNumber", idNumber, "portraitConsent", false, "portrait", List.of()));
        program.certifies(Map.of("number", "T" + idNumber));
        String first = confirmed("safety1", program.sends(Map.of()).get("number").asText());
        Newcomer again = new Newcomer(port);
        again.tells(Map.of("idNumber", idNumber, "portraitConsent", false, "portrait", List.of(), "unit", "U-0002"));
        again.certifies(Map.of("number", "T" + idNumber));
        String number = again.sends(Map.of()).get("number").asText();
        Api officer = crew.as("safety2");
        officer.get("/enrolments/" + number).body().get("certificates").findValuesAsText("id")
                .forEach(id -> decides(officer, "/enrolments/" + number + "/certificates/" + id + "/verification"));

        Api.Answer refused = officer.post("/enrolments/" + number + "/confirmation", Map.of("identitySeen", true));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").asText()).isEqualTo("ENROLMENT_FORBIDDEN");
        assertThat(refused.body().get("remarks").toString()).contains("ON_FILE_ELSEWHERE");
        assertThat(database.queryForObject("select unit_code from person where person_no = ?", String.class, first))
                .isEqualTo("U-0001");
    }

    private String confirmed(String officer, String number) {
        Api by = crew.as(officer);
        String path = "/enrolments/" + number;
        by.get(path).body().get("certificates")
                .forEach(one -> decides(by, path + "/certificates/" + one.get("id").asText() + "/verification"));
        return decides(by, path + "/confirmation").get("account").asText();
    }

    private static JsonNode decides(Api by, String path) {
        Api.Answer answer = by.post(path, by.fill(by.get(path).body(), Map.of()));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private int deposits(String fileId) {
        return database.queryForObject("select count(*) from deposit where file_id = ?", Integer.class, fileId);
    }
}
