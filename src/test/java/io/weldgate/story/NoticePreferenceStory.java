package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How somebody wants to be told is his own affair, and has to make sense. */
class NoticePreferenceStory extends MailStory {

    @Test
    void what_somebody_prefers_is_his_own_sealed_and_on_the_trail_without_his_address() {
        prefers("gas1", Map.of());

        JsonNode own = crew.as("gas1").get("/notices/preferences").body();
        assertThat(own.at("/preferences/address").asText()).isEqualTo(address);
        assertThat(own.get("mails").asBoolean()).isTrue();
        assertThat(crew.as("welder1").get("/notices/preferences").body().at("/preferences/address").isNull())
                .isTrue();
        assertThat(database.queryForObject("select address from notice_preference where account = 'gas1'",
                String.class)).doesNotContain("@", address);
        assertThat(database.queryForList("select text from audit_entry where subject = 'account:gas1' "
                + "and step = 'notices.preferred'", String.class)).isNotEmpty().noneMatch(text -> text.contains("@"));
    }

    @Test
    void what_is_no_address_no_time_or_half_a_pair_of_hours_is_refused_at_its_field() {
        for (Map.Entry<String, String> wrong : Map.of("address", "all@example.org, more@example.org",
                "digestAt", "24:00", "quietUntil", "").entrySet()) {
            Api.Answer answer = put("gas1", Map.of(wrong.getKey(), wrong.getValue()));

            assertThat(answer.status()).as(wrong.getKey()).isEqualTo(422);
            assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo(wrong.getKey());
        }
        assertThat(put("gas1", Map.of("address", "a@b.org\r\nBcc: x@y.org")).status()).isEqualTo(422);
    }
}
