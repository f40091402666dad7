package io.weldgate.identity;

import org.springframework.context.ApplicationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;

/** What forms are protected by. */
public final class FormCookies {

    private FormCookies() {}

    /**
     * As it is outside of tests: those that need no server put something of their own there, for all that come after.
     */
    public static void inPlace(ApplicationContext context) {
        CsrfTokenRepository ours = context.getBean(CsrfTokenRepository.class);
        context.getBeansOfType(SecurityFilterChain.class).values().stream().flatMap(it -> it.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(it -> ReflectionTestUtils.setField(it, "tokenRepository", ours));
    }
}
