package io.weldgate.api;

import io.weldgate.decision.DecisionUnknown;
import io.weldgate.evidence.ContentNotAllowed;
import io.weldgate.evidence.DepositsFull;
import io.weldgate.evidence.FileTooLarge;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.NotSignedIn;
import io.weldgate.identity.TooManyVisits;
import io.weldgate.ledger.FilterUnreadable;
import io.weldgate.ledger.files.SheetTooLarge;
import io.weldgate.ledger.files.TooManyFiles;
import io.weldgate.enforcement.CaseNotOpen;
import io.weldgate.enforcement.ReferralNotOpen;
import io.weldgate.enforcement.TransferNotOpen;
import io.weldgate.investigation.PenaltyNotOpen;
import io.weldgate.investigation.TrackNotReady;
import io.weldgate.permit.PermitNotOpen;
import io.weldgate.process.NobodyWaits;
import io.weldgate.report.PressBusy;
import io.weldgate.rectification.RectificationNotOpen;
import io.weldgate.sanction.EntryNotOpen;
import io.weldgate.tipoff.TipOffNotOpen;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says of every exception what the sender did, and where it is nothing he did, that it is ours. */
@Component
class Causes {

    /** Of everything that nobody has foreseen. */
    static final String UNEXPECTED = "INTERNAL_ERROR";

    private final InputProblems input;

    Causes(InputProblems input) {
        this.input = input;
    }

    Problem problem(Exception cause, Locale locale) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        Problem known = ofTheBusiness(cause);
        known = known != null ? known : ofTheInput(cause, locale);
        known = known != null ? known : ofTheRequest(cause);
        return known != null ? known : ofThePlatform(cause);
    }

    private static Problem ofTheBusiness(Exception cause) {
        if (cause instanceof NotSignedIn) {
            return new Problem(HttpStatus.UNAUTHORIZED, "NOT_SIGNED_IN");
        } else if (cause instanceof NotAllowed) {
            return new Problem(HttpStatus.FORBIDDEN, "NOT_ALLOWED");
        } else if (cause instanceof DecisionUnknown) {
            return Problem.notFound();
        } else if (cause instanceof PermitNotOpen it) {
            return new Problem(HttpStatus.CONFLICT, "PERMIT_NOT_OPEN", it.permitNo(), it.status())
                    .with("permitStatus", it.status());
        } else if (cause instanceof CaseNotOpen it) {
            return new Problem(HttpStatus.CONFLICT, "CASE_NOT_OPEN", it.caseNo(), it.status())
                    .with("caseStatus", it.status());
        } else if (cause instanceof TrackNotReady || cause instanceof PenaltyNotOpen) {
            return new Problem(HttpStatus.CONFLICT, "TRACK_NOT_READY");
        } else if (cause instanceof ReferralNotOpen || cause instanceof TransferNotOpen
                || cause instanceof RectificationNotOpen || cause instanceof NobodyWaits) {
            return new Problem(HttpStatus.CONFLICT, "NOBODY_WAITS");
        } else if (cause instanceof SheetTooLarge it) {
            return new Problem(HttpStatus.PAYLOAD_TOO_LARGE, "FILE_TOO_LARGE", it.megabytes());
        } else if (cause instanceof FileTooLarge it) {
            return new Problem(HttpStatus.PAYLOAD_TOO_LARGE, it.inPixels() ? "TOO_MANY_PIXELS" : "FILE_TOO_LARGE",
                    it.most());
        } else if (cause instanceof ContentNotAllowed it) {
            return new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "CONTENT_NOT_ALLOWED", it.kind(), it.found());
        }
        return ofStrangers(cause);
    }

    private static Problem ofStrangers(Exception cause) {
        if (cause instanceof TooManyVisits it) {
            return new Problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_VISITS", it.seconds())
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(it.seconds()));
        } else if (cause instanceof TipOffNotOpen it) {
            return new Problem(HttpStatus.CONFLICT, "TIP_OFF_NOT_OPEN", it.state()).with("state", it.state());
        } else if (cause instanceof EntryNotOpen it) {
            return new Problem(HttpStatus.CONFLICT, "ENTRY_NOT_OPEN", it.state()).with("state", it.state());
        } else if (cause instanceof DepositsFull it) {
            return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "DEPOSITS_FULL", it.most());
        }
        return null;
    }

    private Problem ofTheInput(Exception cause, Locale locale) {
        if (cause instanceof HttpMessageNotReadableException it) {
            return input.unreadable(it, locale);
        } else if (cause instanceof MethodArgumentNotValidException it) {
            return input.invalid(it, locale);
        } else if (cause instanceof HandlerMethodValidationException it) {
            return input.invalid(it, locale);
        } else if (cause instanceof MethodArgumentTypeMismatchException it) {
            return input.wrongType(it.getName(), it.getRequiredType(), locale);
        } else if (cause instanceof MissingServletRequestParameterException it) {
            return input.missing(it.getParameterName(), locale);
        } else if (cause instanceof FilterUnreadable it) {
            return input.notOneOf(it.field(), locale);
        }
        return null;
    }

    private static Problem ofTheRequest(Exception cause) {
        if (cause instanceof MaxUploadSizeExceededException || cause instanceof BodyTooLarge
                || cause.getCause() instanceof BodyTooLarge) {
            return new Problem(HttpStatus.PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE");
        } else if (cause instanceof MultipartException) {
            return new Problem(HttpStatus.BAD_REQUEST, "MALFORMED_UPLOAD");
        } else if (cause instanceof HttpRequestMethodNotSupportedException it) {
            Set<HttpMethod> allowed = it.getSupportedHttpMethods() == null ? Set.of() : it.getSupportedHttpMethods();
            String list = allowed.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
            return new Problem(HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", it.getMethod(), list)
                    .header(HttpHeaders.ALLOW, list);
        } else if (cause instanceof HttpMediaTypeNotSupportedException it) {
            return new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "MEDIA_TYPE_NOT_SUPPORTED",
                    String.valueOf(it.getContentType()), it.getSupportedMediaTypes());
        } else if (cause instanceof HttpMediaTypeNotAcceptableException) {
            return new Problem(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE");
        } else if (cause instanceof ErrorResponse it && it.getStatusCode().value() == HttpStatus.NOT_FOUND.value()) {
            return Problem.notFound();
        } else if (cause instanceof ErrorResponse it && it.getStatusCode().is4xxClientError()) {
            return new Problem(HttpStatus.BAD_REQUEST, "BAD_REQUEST");
        }
        return null;
    }

    private static Problem ofThePlatform(Exception cause) {
        if (cause instanceof TooManyFiles) {
            return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "TOO_MANY_FILES");
        } else if (cause instanceof PressBusy) {
            return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "PRESS_BUSY");
        } else if (cause instanceof ConcurrencyFailureException) {
            return new Problem(HttpStatus.CONFLICT, "SOMEONE_WAS_FASTER");
        } else if (cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException || cause instanceof CannotCreateTransactionException
                || cause instanceof UncheckedIOException) {
            return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE");
        }
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, UNEXPECTED);
    }
}
