package io.weldgate.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotationTest {

    private static final String PHONE = "13800000001";

    @TempDir
    private Path folder;
    private String before;
    private String digest;

    @BeforeEach
    void aValueIsSealedByTheFirstKey() {
        before = sealing().seal(PHONE);
        digest = sealing().mac(PHONE);
    }

    @Test
    void a_new_key_seals_the_old_one_still_opens_and_digests_stay_the_same() throws IOException {
        append((byte) 7);

        String after = sealing().seal(PHONE);

        assertThat(sealing().mark()).isNotEmpty();
        assertThat(after).startsWith(sealing().mark());
        assertThat(sealing().open(after)).isEqualTo(PHONE);
        assertThat(sealing().open(before)).isEqualTo(PHONE);
        assertThat(sealing().mac(PHONE)).isEqualTo(digest);
    }

    @Test
    void the_second_rotation_opens_what_all_three_have_sealed() throws IOException {
        append((byte) 7);
        String second = sealing().seal(PHONE);
        append((byte) 8);
        String third = sealing().seal(PHONE);

        assertThat(List.of(before, second, third)).allSatisfy(it -> assertThat(sealing().open(it)).isEqualTo(PHONE))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_key_that_is_lost_is_named_and_nothing_else_is_given_for_the_value() throws IOException {
        String first = Files.readString(file());
        append((byte) 7);
        String lost = sealing().mark().replace(".", "");
        String sealed = sealing().seal(PHONE);
        Files.writeString(file(), first);

        assertThatThrownBy(() -> sealing().open(sealed)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(lost).hasMessageContaining("keys/sealing");
        assertThat(sealing().open(before)).isEqualTo(PHONE);
    }

    @Test
    void a_key_of_the_wrong_length_stops_the_start() throws IOException {
        Files.writeString(file(), "\nAAAA\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::sealing).hasMessageContaining("32 bytes");
    }

    @Test
    void what_is_no_key_stops_the_start_and_what_it_said_is_not_repeated() throws IOException {
        Files.writeString(file(), "no-key, I\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::sealing).hasMessageContaining("take back").hasMessageNotContaining("no-key")
                .hasNoCause();
    }

    /** As {@code openssl rand -base64 32 >> sealing} does, also where the line before has no end. */
    private void append(byte filling) throws IOException {
        byte[] key = new byte[SealingKeys.BYTES];
        Arrays.fill(key, filling);
        Files.writeString(file(), Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.APPEND);
    }

    private Path file() {
        return folder.resolve("keys").resolve("sealing");
    }

    private Sealing sealing() {
        return new Sealing(new DataFolder(folder));
    }
}
