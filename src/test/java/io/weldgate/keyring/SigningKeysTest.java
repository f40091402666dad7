package io.weldgate.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    private Path folder;

    @Test
    void keys_are_made_once_and_found_again() {
        var made = keys().current("warrant");

        assertThat(keys().current("warrant")).isEqualTo(made);
        assertThat(keys().current("token")).isNotEqualTo(made);
    }

    @Test
    void what_is_public_holds_no_private_half() {
        assertThat(keys().publicKeys("warrant").getKeys()).hasSize(1).noneMatch(JWK::isPrivate);
    }

    @Test
    void a_key_that_is_appended_signs_while_the_one_before_stays_public() throws Exception {
        var old = keys().current("warrant");
        var fresh = keys().current("another set to take a key from");
        Files.writeString(file("warrant"), new JWKSet(List.of(old, fresh)).toString(false));

        assertThat(keys().current("warrant")).isEqualTo(fresh);
        assertThat(keys().publicKeys("warrant").getKeys()).extracting(JWK::getKeyID)
                .containsExactly(old.getKeyID(), fresh.getKeyID());
    }

    @RepeatedTest(20)
    void nodes_that_start_at_once_on_one_folder_sign_with_one_key() {
        List<SigningKeys> nodes = Stream.generate(this::keys).limit(4).toList();

        assertThat(nodes.parallelStream().map(node -> node.current("warrant").getKeyID()).distinct()).hasSize(1);
        assertThat(folder.resolve("keys")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void only_their_owner_reads_them() throws IOException {
        keys().current("warrant");

        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("warrant"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_file_that_holds_no_keys_is_named_and_left_as_it_is() throws IOException {
        keys().current("warrant");
        Files.writeString(file("warrant"), "no keys");

        assertThatThrownBy(() -> keys().current("warrant")).hasMessageContaining("warrant.jwks");
        assertThat(file("warrant")).hasContent("no keys");
    }

    private SigningKeys keys() {
        return new SigningKeys(new DataFolder(folder));
    }

    private Path file(String purpose) {
        return folder.resolve("keys").resolve(purpose + ".jwks");
    }
}
