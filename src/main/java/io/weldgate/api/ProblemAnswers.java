package io.weldgate.api;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers whatever goes wrong under {@code /api} with a problem detail, and counts it; pages have their own answers.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAnswers {

    private static final String PROBLEMS = "weldgate.problems";
    private static final String CODE = "code";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final Causes causes;
    private final MessageSource messages;
    private final FindingAnswers findings;
    private final LocaleResolver locales;
    private final MeterRegistry meters;

    ProblemAnswers(Causes causes, MessageSource messages, FindingAnswers findings, LocaleResolver localeResolver,
            MeterRegistry meters) {
        this.causes = causes;
        this.messages = messages;
        this.findings = findings;
        this.locales = localeResolver;
        this.meters = meters;
        meters.counter(PROBLEMS, CODE, Causes.UNEXPECTED);
    }

    /** @throws Exception the same again where no API was called, which leaves it to the pages' handling */
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> answer(Exception cause, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            throw cause;
        }
        Locale locale = locales.resolveLocale(request);
        Problem problem = causes.problem(cause, locale);
        meters.counter(PROBLEMS, CODE, problem.code()).increment();
        ProblemDetail detail = detail(problem, locale);
        detail.setInstance(URI.create(request.getRequestURI()));
        if (problem.status().is5xxServerError()) {
            String reference = UUID.randomUUID().toString();
            detail.setProperty("reference", reference);
            LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, cause);
        }
        return ResponseEntity.status(problem.status()).headers(problem.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
    }

    private ProblemDetail detail(Problem problem, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        String key = problem.refusal() == null ? problem.code() : "REFUSED";
        detail.setType(URI.create("urn:weldgate:problem:" + key.toLowerCase(Locale.ROOT).replace('_', '-')));
        detail.setTitle(messages.getMessage("problem." + key, problem.arguments(), locale));
        detail.setDetail(messages.getMessage("problem." + key + ".detail", problem.arguments(), locale));
        detail.setProperty("code", problem.code());
        problem.properties().forEach(detail::setProperty);
        if (problem.refusal() != null) {
            var told = findings.of(problem.refusal().findings(), locale);
            detail.setProperty("findings", told);
            told.stream().filter(it -> it.code().equals(problem.code())).findFirst()
                    .ifPresent(it -> detail.setDetail(it.message()));
        }
        return detail;
    }
}
