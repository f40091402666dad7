package io.weldgate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.weldgate.decision.Finding;
import io.weldgate.decision.Permission;
import io.weldgate.identity.NotAllowed;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;

class CausesTest {

    private final Causes causes = new Causes(mock(InputProblems.class));

    @Test
    void what_the_sender_cannot_help_is_told_apart_from_what_is_ours() {
        Map<Exception, Integer> expected = Map.of(
                new NotAllowed(), 403,
                new OptimisticLockingFailureException("x"), 409,
                new CannotAcquireLockException("deadlock"), 409,
                new QueryTimeoutException("x"), 503,
                new DataAccessResourceFailureException("database away"), 503,
                new UncheckedIOException(new java.io.IOException("disk full")), 503,
                new IllegalStateException("a mistake of ours"), 500);

        expected.forEach((cause, status) -> assertThat(causes.problem(cause, Locale.CHINESE).status().value())
                .as(cause.toString()).isEqualTo(status));
    }

    @Test
    void a_refusal_is_called_by_its_first_blocking_finding() {
        var refused = new Permission.Refused("D-1", List.of(
                new Finding("ESCALATED", Finding.Severity.ROUTE, "GB 30871 5.1.1", List.of()),
                new Finding("EXPIRED", Finding.Severity.BLOCK, "安全生产法 30", List.of("welder2")),
                new Finding("OUTSIDE_FENCE", Finding.Severity.BLOCK, "S3", List.of())));

        Problem problem = Problem.refused(refused);

        assertThat(problem.status().value()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("EXPIRED");
        assertThat(problem.properties()).containsEntry("decisionId", "D-1");
        assertThat(problem.refusal().findings()).hasSize(3);
    }
}
