package io.weldgate.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereTest {

    @ParameterizedTest
    @CsvSource({"/permits?machineCode=M-0001, /permits", "/tasks/7#f-text, /tasks/7", "/m/M-1;jsessionid=A, /m/M-1",
        "https://elsewhere.example/permits, ''", "'', ''", "/, /"})
    void of_a_page_only_the_path_is_kept(String told, String kept) {
        assertThat(new Where(told, "a browser").page()).isEqualTo(kept);
    }

    @Test
    void what_nobody_told_is_empty_and_what_is_endless_is_cut() {
        assertThat(new Where(null, null)).isEqualTo(new Where("", ""));
        assertThat(new Where("/", "\0" + "b".repeat(5000)).browser()).hasSize(300).doesNotContain("\0");
        assertThat(new Where("/" + "x".repeat(5000), "b").page()).hasSize(500);
    }
}
