package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.Outside;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is mailed to an address before its owner has said that it is his. */
class AddressStory extends MailStory {

    private static final Map<String, String> AT_ONCE = Map.of("language", "EN", "digestAt", "", "quietFrom", "",
            "quietUntil", "");

    @Test
    void before_the_link_is_opened_nothing_is_mailed_and_afterwards_it_is() throws Exception {
        put("gas1", with(address));
        Job first = Job.appliedFor(crew, MACHINE);
        toldInTheApplication("gas1", first);
        assertThat(crew.as("gas1").get("/notices/preferences").body().get("confirmed").asBoolean()).isFalse();
        assertThat(Outside.mailFor(address)).isEmpty();

        confirmed("gas1");
        Job.appliedFor(crew, MACHINE);

        assertThat(mail(1)).hasSize(1);
        assertThat(crew.as("gas1").get("/notices/preferences").body().get("confirmed").asBoolean()).isTrue();
        assertThat(database.queryForList("select step from audit_entry where subject = 'account:gas1' order by id desc "
                + "limit 1", String.class)).containsExactly("notices.address_confirmed");
    }

    @Test
    void the_link_opens_without_a_login_and_confirms_only_by_the_button() throws Exception {
        put("gas1", with(address));
        await().until(() -> !Outside.questionsFor(address).isEmpty());
        var link = CODE.matcher(part(Outside.questionsFor(address).get(0), "text/plain"));
        assertThat(link.find()).isTrue();
        Stranger reader = new Stranger(port);

        assertThat(reader.opens(link.group()).body()).contains("It is mine");
        assertThat(pending("gas1")).as("a mail program may look first").isTrue();
        assertThat(reader.opens("/mail/gas1/" + "x".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(reader.opens(link.group().replace("/gas1/", "/welder1/")).statusCode()).isEqualTo(404);
        assertThat(reader.posts(link.group(), Map.of(), null).body()).contains("Confirmed");

        assertThat(pending("gas1")).isFalse();
        assertThat(reader.opens(link.group()).statusCode()).as("once").isEqualTo(404);
    }

    @Test
    void until_a_new_address_is_confirmed_the_one_before_is_written_to_and_an_old_link_opens_nothing()
            throws Exception {
        prefers("gas1", Map.of());
        String other = "other-" + address;
        put("gas1", with(other));
        await().until(() -> !Outside.questionsFor(other).isEmpty());
        Job.appliedFor(crew, MACHINE);
        assertThat(mail(1)).hasSize(1);

        database.update("update notice_preference set pending_at = pending_at - interval 8 day where account = 'gas1'");
        var old = CODE.matcher(part(Outside.questionsFor(other).get(0), "text/plain"));
        assertThat(old.find()).isTrue();
        assertThat(crew.as("gas1").post("/notices/preferences/address", Map.of("code", old.group(1))).status())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_enters_an_address_that_its_owner_confirms() throws Exception {
        Api head = crew.as("head1");
        assertThat(head.post("/accounts/gas1/address", Map.of("address", "no address")).status()).isEqualTo(422);

        Api.Answer entered = head.post("/accounts/gas1/address", Map.of("address", address));

        assertThat(entered.body().get("confirmed").asBoolean()).isFalse();
        assertThat(entered.body().get("address").asText()).contains("***@example.org").isNotEqualTo(address);
        confirmed("gas1");
        assertThat(crew.as("welder1").post("/accounts/gas1/address", Map.of("address", address)).status())
                .isEqualTo(403);
        assertThat(head.post("/accounts/safety2/address", Map.of("address", address)).status()).isEqualTo(404);
        assertThat(head.post("/accounts/head1/address", Map.of("address", address)).status()).isEqualTo(403);
    }

    private Map<String, ?> with(String mailbox) {
        Map<String, String> wanted = new java.util.HashMap<>(AT_ONCE);
        wanted.put("address", mailbox);
        return wanted;
    }

    private boolean pending(String account) {
        return database.queryForObject("select pending is not null from notice_preference where account = ?",
                Boolean.class, account);
    }
}
