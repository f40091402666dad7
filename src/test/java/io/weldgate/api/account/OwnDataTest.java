package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Http;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.registry.People;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the law on personal information gives each person over his own data. */
@WeldgateTest
class OwnDataTest {

    @LocalServerPort
    private int port;
    @Autowired
    private People people;
    @Autowired
    private Trail trail;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcTemplate database;
    private Http http;

    @BeforeEach
    void aClient() {
        http = new Http(port);
    }

    @Test
    void everybody_is_handed_all_of_his_own_and_that_is_on_the_trail() {
        transactions.executeWithoutResult(tx -> trail.changed(Entry.of("HW-own", "gas.tested",
                new Actor("watch2", "郑护")).saying(Saying.of("fact.RepresentativeGas.METHANE").written())));

        JsonNode data = ask("watch2", "GET", "/data").body();

        assertThat(data.at("/person/idNumber").asText()).isEqualTo("15062119870817115X");
        assertThat(data.at("/person/name").asText()).isEqualTo("郑护");
        assertThat(data.has("permits")).isTrue();
        assertThat(data.at("/acts").toString()).as("in words").contains("HW-own").doesNotContain("RepresentativeGas");
        assertThat(data.toString()).doesNotContain("150621198607161139");
        assertThat(trail.of("watch2")).extracting(it -> it.step()).contains("data.handed_out");
        assertThat(ask("em1", "GET", "/data").body().get("person").isNull()).isTrue();
        assertThat(http.get("/api/v1/me/data").status()).isEqualTo(401);
    }

    @Test
    void a_certificate_is_told_in_full_to_its_holder_alone() {
        assertThat(ask("welder3", "GET", "/data").body().at("/certificates/0/number").asText())
                .isEqualTo("T150621198203121050");
    }

    @Test
    void the_holder_of_a_certificate_learns_how_it_was_verified() {
        Map<String, Object> before = database.queryForMap("select verification, verification_note, verification_file "
                + "from certificate where certificate_id = 'C-welder3'");
        verified("MANUAL", "looked up on the issuer's page", "F-answer");
        try {
            JsonNode told = ask("welder3", "GET", "/data").body().at("/certificates/0");

            assertThat(told.get("verification").asText()).isEqualTo("MANUAL");
            assertThat(told.get("verificationNote").asText()).isEqualTo("looked up on the issuer's page");
            assertThat(told.get("verificationFile").asText()).isEqualTo("F-answer");
        } finally {
            verified(before.values().toArray());
        }
    }

    private void verified(Object... how) {
        database.update("update certificate set verification = ?, verification_note = ?, verification_file = ? "
                + "where certificate_id = 'C-welder3'", how);
    }

    @Test
    void a_consent_is_given_once_taken_back_and_given_anew() {
        ask("watch2", "DELETE", "/consents/PORTRAIT");
        JsonNode first = ask("watch2", "PUT", "/consents/PORTRAIT").body();
        JsonNode again = ask("watch2", "PUT", "/consents/PORTRAIT").body();

        assertThat(again.get("givenAt")).isEqualTo(first.get("givenAt"));
        assertThat(first.get("textVersion").asText()).isNotEmpty();
        assertThat(ask("watch2", "DELETE", "/consents/PORTRAIT").status()).isEqualTo(204);
        assertThat(ask("watch2", "DELETE", "/consents/PORTRAIT").status()).isEqualTo(404);
        assertThat(ask("watch2", "PUT", "/consents/DANCING").status()).isBetween(400, 422);
        assertThat(last(ask("watch2", "GET", "/consents").body()).get("withdrawnAt").isNull()).isFalse();
        assertThat(trail.of("watch2")).extracting(it -> it.step()).contains("consent.given", "consent.withdrawn");
    }

    @Test
    void who_is_asked_and_does_not_agree_has_said_so_once_and_may_agree_later() {
        database.update("delete from consent where account = 'watch2'");
        assertThat(ask("watch2", "POST", "/consents/REFERRAL/refusal").status()).isEqualTo(204);
        assertThat(ask("watch2", "POST", "/consents/REFERRAL/refusal").status()).isEqualTo(204);

        assertThat(ask("watch2", "GET", "/consents").body()).hasSize(1);
        assertThat(last(ask("watch2", "GET", "/consents").body()).get("declined").asBoolean()).isTrue();
        assertThat(ask("watch2", "DELETE", "/consents/REFERRAL").status()).as("nothing stands").isEqualTo(404);
        assertThat(ask("watch2", "PUT", "/consents/REFERRAL").body().get("withdrawnAt").isNull()).isTrue();
        assertThat(ask("watch2", "POST", "/consents/REFERRAL/refusal").status()).isEqualTo(204);
        assertThat(last(ask("watch2", "GET", "/consents").body()).get("withdrawnAt").isNull()).isFalse();
        assertThat(ask("watch2", "GET", "/consents").body()).hasSize(2);
    }

    @Test
    void what_no_law_demands_is_erased_and_what_stays_is_said_with_its_reason_and_basis() {
        somebodyWithoutPermits();
        people.save(people.findById("own1").orElseThrow().reachable("13800000009")
                .identified("150621199302231276", LocalDate.of(1993, 2, 23), false));
        database.update("insert into work_unit (code, name, area_code, head_phone, head_id_number) select 'MW-own1', "
                + "'流动焊工', '150621100', phone, id_number from person where person_no = 'own1'");
        ask("own1", "PUT", "/consents/POSITION");
        http.send(HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofString(
                "{\"address\":\"own1@example.org\",\"language\":\"ZH\"}")), "/api/v1/notices/preferences",
                "Content-Type", "application/json", "Authorization", "Bearer " + http.token("own1"));
        JsonNode mail = ask("own1", "GET", "/data").body().at("/more/mail/0");
        assertThat(mail.get("unconfirmed").asText()).isEqualTo("own1@example.org");

        JsonNode done = ask("own1", "POST", "/erasure").body();
        assertThat(done.get("erased").toString()).contains("MAIL_ADDRESS");
        assertThat(database.queryForList("select 1 from notice_preference where account = 'own1'")).isEmpty();
        assertThat(stays(done, "ACCOUNT").get("why").asText()).contains("sign in");

        assertThat(done.get("erased").toString()).contains("PHONE", "CONSENTS", "IDENTITY_NUMBER");
        assertThat(stays(done, "TRAIL").get("basis").asText()).isNotEmpty();
        assertThat(stays(done, "TRAIL").get("why").asText()).contains("never changed");
        assertThat(database.queryForMap("select id_number, phone from person where person_no = 'own1'").values())
                .containsOnlyNulls();
        assertThat(database.queryForMap("select head_id_number, head_phone from work_unit where code = 'MW-own1'")
                .values()).as("of the unit that he heads himself").containsOnlyNulls();
        assertThat(ask("own1", "POST", "/erasure").body().get("erased")).isEmpty();
        assertThat(ask("own1", "GET", "/data").body().get("acts").findValuesAsText("text"))
                .contains("There was nothing to be erased.").anyMatch(it -> it.contains("Telephone number"));
    }

    @Test
    void who_holds_a_certificate_keeps_his_number_on_file() {
        JsonNode done = ask("welder3", "POST", "/erasure").body();

        assertThat(done.get("erased").toString()).doesNotContain("IDENTITY_NUMBER");
        assertThat(stays(done, "IDENTITY_NUMBER").get("reason").asText()).isEqualTo("CERTIFICATE_ON_FILE");
    }

    private void somebodyWithoutPermits() {
        database.update("insert into person (person_no, name, unit_code, female, watch_trained) "
                + "values ('own1', '无票', 'U-0001', 0, 0)");
        database.update("insert into account (account, name, person_no, password_hash, unit_code, area_code, enabled, "
                + "demo) select 'own1', name, 'own1', password_hash, unit_code, area_code, 1, 0 from account "
                + "where account = 'shift1'");
        database.update("insert into account_role (account, role) values ('own1', 'SHIFT_LEADER')");
    }

    @AfterEach
    void putAway() {
        database.update("delete from work_unit where code = 'MW-own1'");
        database.update("delete from account_role where account = 'own1'");
        database.update("delete from account where account = 'own1'");
        database.update("delete from person where person_no = 'own1'");
    }

    private Http.Answer ask(String account, String method, String path) {
        return http.send(HttpRequest.newBuilder().method(method,
                HttpRequest.BodyPublishers.noBody()), "/api/v1/me" + path, "Authorization",
                "Bearer " + http.token(account), "Accept-Language", "en");
    }

    private static JsonNode stays(JsonNode done, String item) {
        return StreamSupport.stream(done.get("kept").spliterator(), false)
                .filter(it -> it.get("item").asText().equals(item)).findFirst().orElseThrow();
    }

    private static JsonNode last(JsonNode list) {
        List<JsonNode> all = StreamSupport.stream(list.spliterator(), false).toList();
        return all.get(all.size() - 1);
    }
}
