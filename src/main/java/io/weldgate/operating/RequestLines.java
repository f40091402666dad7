package io.weldgate.operating;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of every line of a request which one it is, which permit and machine its address names, and tells the first to
 * who asks too: so a report of a failure finds its lines. A proxy in front may have numbered it already.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLines extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern PERMIT = Pattern.compile("/(HW-[0-9]{8}-[0-9A-Z]{8})(?:/|$)");
    private static final Pattern MACHINE = Pattern.compile("/(?:m|machines)/([A-Za-z0-9-]{1,32})(?:/|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String said = request.getHeader(HEADER);
        String number = said != null && NUMBER.matcher(said).matches() ? said : UUID.randomUUID().toString();
        response.setHeader(HEADER, number);
        About.REQUEST.begin(number);
        About.PERMIT.begin(named(PERMIT, request.getRequestURI()));
        About.MACHINE.begin(named(MACHINE, request.getRequestURI()));
        try {
            chain.doFilter(request, response);
        } finally {
            About.REQUEST.end();
            About.PERMIT.end();
            About.MACHINE.end();
        }
    }

    private static String named(Pattern pattern, String path) {
        Matcher found = pattern.matcher(path);
        return found.find() ? found.group(1) : null;
    }
}
