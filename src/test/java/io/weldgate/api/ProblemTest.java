package io.weldgate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.weldgate.form.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ProblemTest {

    @Test
    void only_what_was_done_passes_as_done() {
        Outcome before = new Outcome.EndedBefore("em1", Instant.EPOCH);

        Problem problem = catchThrowableOfType(Problem.class, () -> Problem.unlessDone(before));

        assertThat(problem.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(problem.code()).isEqualTo("SOMEONE_WAS_FASTER");
        assertThatNoException().isThrownBy(() -> Problem.unlessDone(new Outcome.Done()));
    }
}
