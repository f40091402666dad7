package io.weldgate.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Stands before the doors: they look accounts up before any controller is called, so that no controller's advice sees
 * the database fail them. The API answers as always, a page with the error page.
 */
class Threshold extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Threshold.class);

    private final HandlerExceptionResolver answers;

    Threshold(HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException e) {
            answer(request, response, e);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof DataAccessException || e.getCause() instanceof TransactionException)) {
                throw e;
            }
            answer(request, response, (RuntimeException) e.getCause());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        if (response.isCommitted()) {
            throw failure;
        }
        if (answers.resolveException(request, response, null, failure) == null) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
