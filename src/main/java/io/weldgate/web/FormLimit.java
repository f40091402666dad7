package io.weldgate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form with files that is larger than any may be, before its token is looked for inside: of a form that
 * cannot be read there is no token, and the sender would be told that he may not do this.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormLimit extends OncePerRequestFilter {

    private final MultipartProperties settings;

    FormLimit(MultipartProperties settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/")
                || request.getContentLengthLong() <= settings.getMaxRequestSize().toBytes()
                || request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute("megabytes", settings.getMaxRequestSize().toMegabytes());
        response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    }
}
