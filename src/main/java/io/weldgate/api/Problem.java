package io.weldgate.api;

import io.weldgate.decision.Permission;
import io.weldgate.form.FieldError;
import io.weldgate.form.Outcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Ends a request with a problem detail (RFC 9457). Its title is the message {@code problem.<code>}, its detail, which
 * says what to do, {@code problem.<code>.detail} filled with the arguments.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();
    private final HttpHeaders headers = new HttpHeaders();
    private transient Permission.Refused refusal;

    public Problem(HttpStatus status, String code, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
    }

    /** For what is not there and, in the same words, for what the asker may not see. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "NOT_FOUND");
    }

    /** Says how long to wait in whole seconds, rounded up: who waits that long is let in. */
    public static Problem lockedOut(Duration remaining) {
        long seconds = remaining.plusSeconds(1).minusNanos(1).toSeconds();
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "LOCKED_OUT", seconds)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "INVALID_INPUT").with("errors", errors);
    }

    /** The first blocking finding is the problem's code; all findings come along. */
    public static Problem refused(Permission.Refused refused) {
        String code = refused.findings().stream().filter(it -> it.blocks()).findFirst().orElseThrow().code();
        Problem problem = new Problem(HttpStatus.CONFLICT, code).with("decisionId", refused.decisionId());
        problem.refusal = refused;
        return problem;
    }

    /** @throws Problem that says why, unless it was done */
    public static void unlessDone(Outcome outcome) {
        if (outcome instanceof Outcome.Invalid invalid) {
            throw invalid(invalid.errors());
        } else if (outcome instanceof Outcome.NotYours) {
            throw new Problem(HttpStatus.FORBIDDEN, "NOT_ALLOWED");
        } else if (outcome instanceof Outcome.Unknown) {
            throw notFound();
        } else if (!(outcome instanceof Outcome.Done)) {
            throw new Problem(HttpStatus.CONFLICT, "SOMEONE_WAS_FASTER");
        }
    }

    public Problem with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public Problem header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }

    Map<String, Object> properties() {
        return properties;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** Null unless the rules refused. */
    Permission.Refused refusal() {
        return refusal;
    }
}
