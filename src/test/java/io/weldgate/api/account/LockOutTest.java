package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Guessing at passwords locks, whoever is guessed at. */
class LockOutTest extends AccountsFixture {

    private static final String RIGHT = "weldgate-demo";

    @Test
    void after_five_wrong_passwords_even_the_right_one_has_to_wait() {
        for (int i = 0; i < 5; i++) {
            var wrong = login("gas1", "wrong" + i);
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(wrong.body().get("code").asText()).isEqualTo("BAD_CREDENTIALS");
        }

        var locked = login("gas1", RIGHT);

        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.body().get("code").asText()).isEqualTo("LOCKED_OUT");
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 600);
        assertThat(login("base1", RIGHT).status()).as("others are not locked").isEqualTo(200);
    }

    @Test
    void an_account_that_does_not_exist_is_locked_like_any_other() {
        for (int i = 0; i < 5; i++) {
            login("nobody", "guess");
        }

        assertThat(login("nobody", "guess").status()).isEqualTo(429);
    }

    @Test
    void the_lock_ends_and_a_success_in_between_forgets_the_failures_before_it() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                login("shift1", "wrong");
            }
            assertThat(http.token("shift1")).isNotBlank();
        }
        for (int i = 0; i < 5; i++) {
            login("shift1", "wrong");
        }
        database.sql("UPDATE attempt SET locked_until = UTC_TIMESTAMP(6) WHERE subject LIKE 'login:shift1@%'")
                .update();

        assertThat(http.token("shift1")).isNotBlank();
    }

    @Test
    void failures_elsewhere_do_not_lock_an_account_here_unless_they_are_many() {
        database.sql("INSERT INTO attempt (subject, attempts, since, locked_until) VALUES "
                + "('login:hc1@192.0.2.7', 5, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 10 MINUTE), "
                + "('account:hc1', 48, UTC_TIMESTAMP(6), NULL)").update();
        Runnable wrong = () -> login("hc1", "wrong");

        wrong.run();
        assertThat(login("hc1", RIGHT).status()).as("the forty-ninth").isEqualTo(200);
        wrong.run();
        assertThat(login("hc1", RIGHT).status()).as("the fiftieth").isEqualTo(429);
        assertThat(Integer.parseInt(login("hc1", RIGHT).header("Retry-After"))).isBetween(1, 600);
    }

    @Test
    void many_failures_from_one_address_lock_the_address() {
        database.sql("INSERT INTO attempt (subject, attempts, since) VALUES "
                + "('address:127.0.0.1', 99, UTC_TIMESTAMP(6))").update();
        login("guess100", "guess");

        assertThat(login("watch1", RIGHT).status()).isEqualTo(429);
    }
}
