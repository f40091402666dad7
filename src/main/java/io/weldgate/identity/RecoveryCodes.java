package io.weldgate.identity;

import io.weldgate.keyring.Sealing;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way in without the phone: codes on paper, of which each opens once. Only their digests are kept. */
@Component
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int LENGTH = 12;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final Sealing sealing;

    RecoveryCodes(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** New ones in place of those that were. */
    List<String> renew(String account) {
        forget(account);
        List<String> codes = Stream.generate(this::code).limit(CODES).toList();
        codes.forEach(code -> database.sql("INSERT INTO recovery_code (digest, account) VALUES (:digest, :account)")
                .param("digest", digest(account, code)).param("account", account).update());
        return codes;
    }

    int left(String account) {
        return database.sql("SELECT count(*) FROM recovery_code WHERE account = :account").param("account", account)
                .query(Integer.class).single();
    }

    /** @return whether it was one; now it is none */
    boolean use(String account, String code) {
        return database.sql("DELETE FROM recovery_code WHERE digest = :digest AND account = :account")
                .param("digest", digest(account, code.toLowerCase(Locale.ROOT))).param("account", account)
                .update() == 1;
    }

    void forget(String account) {
        database.sql("DELETE FROM recovery_code WHERE account = :account").param("account", account).update();
    }

    private String code() {
        return random.ints(LENGTH, 0, LETTERS.length()).mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }

    private String digest(String account, String code) {
        return sealing.mac("recovery:" + account + ":" + code);
    }
}
