package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.enrolment.StartInstructions;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stranger tells is checked, kept, and told to nobody. */
class JoinStory extends Story {

    @Autowired
    private StartInstructions instructions;

    @BeforeEach
    void nobodyHasSentTooMuch() {
        database.update("delete from attempt");
    }

    @Test
    void nothing_that_he_typed_is_lost_because_something_is_wrong() {
        Stranger stranger = new Stranger(port);

        HttpResponse<String> wrong = stranger.posts("/join", stranger.person(Map.of("phone", "12345",
                "portraitConsent", "true")), Api.picture());

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("郝焊接", stranger.idNumber(), "12345", "/join/files/",
                "Mobile number: wrong format");
        assertThat(stranger.posts("/join", stranger.person(Map.of("phone", "12345", "idNumber", "340524198001010010",
                "unit", "U-none")), null).body()).as("all at once").contains("f-phone-error", "f-idNumber-error",
                "f-unit-error");
        stranger.posts("/join", stranger.person(Map.of("phone", "+86 139-1234 5678")), null);
        HttpResponse<String> run = stranger.posts("/join/certificates", stranger.certificate(Map.of("validTo",
                "2020-01-01")), Api.picture());
        assertThat(run.statusCode()).isEqualTo(422);
        assertThat(run.body()).contains("2020-01-01", "内蒙古自治区应急管理厅", "/join/files/");
    }

    @Test
    void a_well_chosen_password_is_kept_and_never_sent_back() {
        Stranger stranger = new Stranger(port);
        stranger.posts("/join", stranger.person(Map.of()), null);
        assertThat(stranger.posts("/join/send", Map.of("password", "short", "instructionsRead", "true"), null).body())
                .contains("f-password-error").doesNotContain("Your password is kept");

        String unread = stranger.posts("/join/send", Map.of("password", Stranger.PASSWORD), null).body();

        assertThat(unread).contains("f-instructionsRead-error", "Your password is kept")
                .doesNotContain(Stranger.PASSWORD);
        assertThat(stranger.posts("/join/send", Map.of("instructionsRead", "true"), null).body())
                .as("a welder needs a certificate").contains("There is no certificate yet");
        stranger.posts("/join/certificates", stranger.certificate(Map.of()), Api.picture());
        assertThat(stranger.sends(Map.of("instructionsRead", "true")).number()).startsWith("EN-");
    }

    @Test
    void what_is_no_photo_is_refused_and_another_strangers_photo_is_not_there() {
        Stranger stranger = new Stranger(port);
        assertThat(stranger.posts("/join", stranger.person(Map.of("portraitConsent", "true")),
                "#!/bin/sh".getBytes(StandardCharsets.UTF_8)).body()).contains("This file is no photo");
        stranger.enrols(Map.of());
        String photo = database.queryForObject("select photo from presented_certificate where enrolment = ?",
                String.class, stranger.number());

        assertThat(stranger.opens("/join/files/" + photo).statusCode()).isEqualTo(200);
        assertThat(new Stranger(port).opens("/join/files/" + photo).statusCode()).isEqualTo(404);
        assertThat(crew.as("safety2").get("/enrolments/" + stranger.number() + "/photos/" + photo).status())
                .isEqualTo(404);
        assertThat(crew.as("safety1").download("/enrolments/" + stranger.number() + "/photos/" + photo).body())
                .isEqualTo(Api.picture());
    }

    @Test
    void personal_data_are_sealed_masked_and_looked_at_on_the_record() {
        Stranger stranger = new Stranger(port).enrols(Map.of());
        String path = "/enrolments/" + stranger.number();

        Map<String, Object> row = database.queryForMap("select * from enrolment where number = ?", stranger.number());
        assertThat(row.values().toString()).doesNotContain(stranger.idNumber()).doesNotContain("13912345678")
                .doesNotContain(Stranger.PASSWORD);
        assertThat(database.queryForMap("select * from presented_certificate where enrolment = ?", stranger.number())
                .values().toString()).doesNotContain(stranger.idNumber());
        assertThat(stranger.opens("/join/" + stranger.number()).body()).doesNotContain("郝焊接").doesNotContain("5678");
        assertThat(crew.as("safety1").get(path).body().toString()).doesNotContain(stranger.idNumber())
                .doesNotContain("13912345678").contains("5678");
        assertThat(looks(stranger)).isZero();

        assertThat(crew.as("safety1").post(path + "/look", Map.of()).body().toString())
                .contains(stranger.idNumber(), "13912345678", "郝焊接");
        assertThat(looks(stranger)).isOne();
    }

    @Test
    void sent_twice_it_is_sent_once_and_cannot_be_changed_any_more() {
        Stranger stranger = new Stranger(port).enrols(Map.of());

        stranger.postsFrom("/join", "/join/send", Map.of("password", Stranger.PASSWORD, "instructionsRead", "true"),
                null);

        assertThat(database.queryForObject("select count(*) from audit_entry where subject = ? and step = "
                + "'enrolment.sent'", Integer.class, stranger.number())).isOne();
    }

    @Test
    void a_form_from_elsewhere_and_a_number_that_is_none_lead_nowhere() {
        Stranger stranger = new Stranger(port);

        assertThat(stranger.opens("/join/EN-20260101-AAAAAAAA").statusCode()).isEqualTo(404);
        assertThat(stranger.opens("/join/status?number=//evil.example").uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(stranger.opens("/join/certificates").uri().getPath()).isEqualTo("/join");
        assertThat(stranger.opens("/join/send").uri().getPath()).isEqualTo("/join");
        assertThat(stranger.opens("/enrolments").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void who_sends_too_often_waits_and_keeps_what_he_told() {
        Stranger stranger = new Stranger(port);
        database.update("insert into attempt (subject, attempts, since) values ('sent:127.0.0.1', 199, "
                + "utc_timestamp(6))");

        assertThat(stranger.posts("/join", stranger.person(Map.of()), null).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = stranger.posts("/join", stranger.person(Map.of("name", "改名")), null);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Sent too often");
        assertThat(stranger.opens("/join").body()).contains("郝焊接");
    }

    @Test
    void a_new_edition_of_the_start_instructions_is_read_before_anything_else() {
        database.update("insert into acknowledgement (account, edition, at) "
                + "values ('welder9', '2025-01', '2025-01-01 00:00:00')");
        try {
            Stranger welder = new Stranger(port);
            welder.posts("/login", Map.of("username", "welder9", "password", "weldgate-demo"), null);
            assertThat(welder.opens("/").uri().getPath()).isEqualTo("/instructions");
            assertThat(welder.opens("/m/M-0005").body()).contains(instructions.rules(Locale.ENGLISH).get(0));

            welder.posts("/instructions", Map.of("edition", "2025-01", "read", "true"), null);
            assertThat(welder.opens("/").uri().getPath()).as("an older edition does not count")
                    .isEqualTo("/instructions");
            String wanted = "/permits/new?machineCode=M-0005";
            assertThat(welder.opens(wanted).body()).contains("name=\"wanted\" value=\"" + wanted + "\"");
            assertThat(welder.posts("/instructions", Map.of("edition", instructions.edition(), "read", "true", "wanted",
                    wanted), null).uri()).as("on to what he had come for").hasPath("/permits/new")
                    .hasQuery("machineCode=M-0005");

            assertThat(welder.opens("/").uri().getPath()).isEqualTo("/");
            assertThat(database.queryForList("select edition from acknowledgement where account = 'welder9' order by "
                    + "edition", String.class)).isEqualTo(List.of("2025-01", instructions.edition()));
        } finally {
            database.update("delete from acknowledgement where account = 'welder9'");
        }
    }

    private int looks(Stranger stranger) {
        return database.queryForObject("select count(*) from audit_entry where subject = ? and step = "
                + "'enrolment.looked'", Integer.class, stranger.number());
    }
}
