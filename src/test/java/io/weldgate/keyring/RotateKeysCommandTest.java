package io.weldgate.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing keys are rotated without another tool. */
class RotateKeysCommandTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_new_key_signs_from_the_next_start_on_and_the_one_before_stays_published(@TempDir Path data)
            throws IOException {
        String before = keys(data).current("warrant").getKeyID();

        assertThat(run(data.toString(), "warrant")).isZero();

        SigningKeys restarted = keys(data);
        String now = restarted.current("warrant").getKeyID();
        assertThat(now).isNotEqualTo(before);
        assertThat(restarted.publicKeys("warrant").getKeys()).extracting(JWK::getKeyID).containsExactly(before, now);
        assertThat(restarted.current("warrant").isPrivate()).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(now);
        Path file = data.resolve("keys/warrant.jwks");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
    }

    @Test
    void a_set_that_is_not_there_is_not_made_and_a_broken_one_stays_as_it_is(@TempDir Path data) throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(data.toString(), "warant")).isEqualTo(1);
        assertThat(data.resolve("keys")).doesNotExist();

        Path broken = Files.createDirectories(data.resolve("keys")).resolve("token.jwks");
        Files.writeString(broken, "not a key set");
        assertThat(run(data.toString(), "token")).isEqualTo(1);
        assertThat(broken).hasContent("not a key set");
    }

    private int run(String... arguments) {
        return RotateKeysCommand.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static SigningKeys keys(Path data) {
        return new SigningKeys(new DataFolder(data));
    }
}
