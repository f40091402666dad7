package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.enrolment.EnrolmentFixture;
import io.weldgate.registry.Recognising;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Welders and fire watches who let themselves in, and those who confirm them. */
class EnrolmentStory extends Story {

    private static final String MACHINE = "M-0005";

    @Autowired
    private Recognising recognising;

    @BeforeEach
    void nobodyHasSentTooMuch() {
        database.update("delete from attempt");
    }

    @AfterEach
    void clearUp() {
        closeEveryPermit();
    }

    @Test
    void a_welder_enrols_is_confirmed_and_has_a_permit_the_same_minute() {
        Stranger stranger = new Stranger(port).enrols(Map.of());
        assertThat(stranger.opens("/join/" + stranger.number()).body()).contains("Being checked");
        await().until(() -> crew.as("safety1").get("/notices").body().toString().contains(stranger.number()));

        String account = confirmed("safety1", stranger);
        assertThat(stranger.opens("/join/" + stranger.number()).body()).contains("Confirmed", account);
        assertThat(crew.as(account).get("/me").body().get("roles").toString()).contains("WELDER");
        assertThat(crew.scans(account, MACHINE).findings()).contains("NO_PERMIT", "VALID");
        assertThat(crew.as("safety1").get("/registers/people?q=%E7%84%8A%E6%8E%A5").body().toString())
                .contains(account);
        assertThat(crew.as("safety1").get("/registers/certificates?q=%E9%83%9D").body().toString()).contains(account);
        String permitNo = Job.applied(crew, account, MACHINE, Map.of("welders", List.of(account))).body()
                .get("permitNo").asText();
        assertThat(Job.on(crew, permitNo).approved().status()).isEqualTo("ISSUED");
    }

    @Test
    void who_is_sent_back_corrects_it_on_another_phone_and_is_let_in() {
        Stranger stranger = new Stranger(port).enrols(Map.of("calling", "FIRE_WATCH", "name", "吴守护"));
        assertThat(decides("safety1", stranger.number(), "refusal", Map.of("reason", "手机号打不通")).status())
                .isEqualTo(200);
        Stranger elsewhere = new Stranger(port, stranger.idNumber());
        String status = "/join/" + stranger.number();
        assertThat(elsewhere.opens(status).body()).contains("Sent back").doesNotContain("手机号打不通");
        assertThat(elsewhere.posts(status, Map.of("password", "guessed-wrong"), null).statusCode()).isEqualTo(422);

        String opened = elsewhere.posts(status, Map.of("password", Stranger.PASSWORD), null).body();
        assertThat(opened).contains("手机号打不通", "吴守护", stranger.idNumber());
        elsewhere.posts("/join", elsewhere.person(Map.of("calling", "FIRE_WATCH", "name", "吴守护",
                "phone", "13700000001")), null);
        elsewhere.sends(Map.of("instructionsRead", "true"));

        assertThat(elsewhere.number()).isEqualTo(stranger.number());
        assertThat(decides("safety1", stranger.number(), "confirmation", Map.of("watchTrained", false))
                .body().toString()).contains("TRAINING_MISSING");
        String account = confirmed("safety1", stranger);
        assertThat(database.queryForObject("select watch_trained from person where person_no = ?", Boolean.class,
                account)).isTrue();
    }

    @Test
    void of_many_confirmations_at_once_one_lets_him_in() {
        Stranger stranger = new Stranger(port).enrols(Map.of());
        verify("safety1", stranger.number());

        List<Integer> answers = atOnce(IntStream.range(0, 4)
                .mapToObj(i -> i % 2 == 0 ? "safety1" : "safety3").map(it -> Map.entry(it, stranger.number())));

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(people(stranger.idNumber())).isOne();
    }

    @Test
    void who_enrols_with_two_units_gets_into_one() {
        String idNumber = EnrolmentFixture.someIdentityNumber();
        Stranger here = new Stranger(port, idNumber).enrols(Map.of());
        Stranger there = new Stranger(port, idNumber).enrols(Map.of("unit", "U-0002"));
        assertThat(remarks("safety1", here)).contains("SENT_TWICE");
        verify("safety1", here.number());
        verify("safety2", there.number());

        List<Integer> answers = atOnce(Stream.of(Map.entry("safety1", here.number()),
                Map.entry("safety2", there.number())));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(people(idNumber)).isOne();
    }

    @Test
    void only_the_units_own_officer_sees_him() {
        Stranger stranger = new Stranger(port).enrols(Map.of());
        String path = "/enrolments/" + stranger.number();

        for (String other : List.of("safety2", "grid1", "manager1", "em1", "hc1")) {
            assertThat(crew.as(other).get(path).status()).as(other).isEqualTo(404);
            assertThat(crew.as(other).post(path + "/look", Map.of()).status()).isEqualTo(404);
            assertThat(crew.as(other).post(path + "/confirmation", Map.of("identitySeen", true)).status())
                    .isEqualTo(404);
            assertThat(crew.as(other).get("/enrolments?size=100").body().toString()).doesNotContain(stranger.number());
        }
        for (String nobody : List.of("welder1", "head1", "ps1", "admin")) {
            assertThat(crew.as(nobody).get(path).status()).as(nobody).isEqualTo(403);
            assertThat(crew.as(nobody).get("/enrolments").status()).isEqualTo(403);
        }
        assertThat(crew.as("safety1").get("/enrolments?size=100&state=SENT").body().toString())
                .contains(stranger.number()).doesNotContain("郝焊接");
    }

    @Test
    void who_is_on_file_without_an_account_is_linked_and_not_doubled() {
        Stranger stranger = new Stranger(port).enrols(Map.of());
        String first = confirmed("safety1", stranger);
        database.update("delete from account_role where account = ?", first);
        database.update("delete from account where account = ?", first);
        database.update("update person set id_mac = null where person_no = ?", first);
        Stranger again = new Stranger(port, stranger.idNumber()).enrols(Map.of());
        assertThat(remarks("safety1", again)).containsExactly("ON_FILE");

        assertThat(confirmed("safety1", again)).isEqualTo(first);

        assertThat(people(stranger.idNumber())).isOne();
        assertThat(database.queryForObject("select count(*) from certificate where holder = ?", Integer.class,
                first)).isOne();
    }

    @Test
    void a_stranger_learns_nothing_of_who_is_registered_and_the_officer_does() {
        database.update("insert into ban (subject, basis, starts_on) values ('welder3', '测试', '2026-01-01')");
        try {
            Stranger stranger = new Stranger(port, "150621198203121050").enrols(Map.of("name", "赵焊"));

            assertThat(stranger.opens("/join/" + stranger.number()).body()).contains("Being checked");
        await().until(() -> crew.as("safety1").get("/notices").body().toString().contains(stranger.number()));
            assertThat(remarks("safety1", stranger)).containsExactlyInAnyOrder("BANNED", "ON_FILE", "HAS_ACCOUNT");
            verify("safety1", stranger.number());
            assertThat(decides("safety1", stranger.number(), "confirmation", Map.of()).body().get("code").asText())
                    .isEqualTo("ENROLMENT_FORBIDDEN");
        } finally {
            database.update("delete from ban where subject = 'welder3'");
        }
    }

    private List<Integer> atOnce(Stream<Map.Entry<String, String>> officersAndNumbers) {
        return officersAndNumbers.map(it -> CompletableFuture.supplyAsync(() ->
                        decides(it.getKey(), it.getValue(), "confirmation", Map.of()).status())).toList().stream()
                .map(CompletableFuture::join).toList();
    }

    private String confirmed(String officer, Stranger stranger) {
        verify(officer, stranger.number());
        Api.Answer answer = decides(officer, stranger.number(), "confirmation", Map.of());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        String account = answer.body().get("account").asText();
        takesTheDemosPassword(account);
        return account;
    }

    private void verify(String officer, String number) {
        crew.as(officer).get("/enrolments/" + number).body().get("certificates")
                .forEach(one -> assertThat(decides(officer, number, "certificates/" + one.get("id").asText()
                + "/verification", Map.of()).status()).isEqualTo(200));
    }

    /** By what the schema gives as examples. */
    private Api.Answer decides(String officer, String number, String what, Map<String, ?> instead) {
        String path = "/enrolments/" + number + "/" + what;
        Api by = crew.as(officer);
        return by.post(path, by.fill(by.get(path).body(), instead));
    }

    private List<String> remarks(String officer, Stranger stranger) {
        return StreamSupport.stream(crew.as(officer).get("/enrolments/" + stranger.number()).body().get("remarks")
                .spliterator(), false).map(JsonNode::asText).toList();
    }

    private int people(String idNumber) {
        String digest = recognising.digest(idNumber);
        recognising.find(digest);
        return database.queryForObject("select count(*) from person where id_mac = ?", Integer.class, digest);
    }
}
