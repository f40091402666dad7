package io.weldgate.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String ID_NUMBER = "150621198001101019";

    @TempDir
    private Path folder;

    @Test
    void what_is_sealed_cannot_be_read_and_opens_again_after_a_restart() {
        String sealed = sealing("one").seal(ID_NUMBER);

        assertThat(new String(Base64.getDecoder().decode(sealed))).doesNotContain(ID_NUMBER);
        assertThat(sealing("one").open(sealed)).isEqualTo(ID_NUMBER);
    }

    @Test
    void the_same_value_is_sealed_differently_each_time_and_digested_the_same() {
        Sealing sealing = sealing("one");

        assertThat(sealing.seal(ID_NUMBER)).isNotEqualTo(sealing.seal(ID_NUMBER));
        assertThat(sealing.mac(ID_NUMBER)).isEqualTo(sealing.mac(ID_NUMBER))
                .isNotEqualTo(sealing("two").mac(ID_NUMBER));
    }

    @Test
    void an_altered_value_and_one_of_another_installation_do_not_open() {
        byte[] sealed = Base64.getDecoder().decode(sealing("one").seal(ID_NUMBER));
        String whole = Base64.getEncoder().encodeToString(sealed);
        sealed[sealed.length - 1] ^= 1;
        String altered = Base64.getEncoder().encodeToString(sealed);

        assertThatThrownBy(() -> sealing("one").open(altered)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing("two").open(whole)).isInstanceOf(IllegalStateException.class);
    }

    private Sealing sealing(String installation) {
        return new Sealing(new DataFolder(folder.resolve(installation)));
    }
}
