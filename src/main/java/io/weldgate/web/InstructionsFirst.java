package io.weldgate.web;

import io.weldgate.enrolment.Acknowledging;
import io.weldgate.identity.Identities;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads whoever has read an older edition of the start instructions to the new one before the page he opens. */
@Component
class InstructionsFirst implements HandlerInterceptor, WebMvcConfigurer {

    private final Acknowledging acknowledging;
    private final Identities identities;

    InstructionsFirst(Acknowledging acknowledging, Identities identities) {
        this.acknowledging = acknowledging;
        this.identities = identities;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/", "/m/**", "/permits/**", "/tasks/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean due = HttpMethod.GET.matches(request.getMethod())
                && identities.maybe().filter(who -> acknowledging.isDue(who.account())).isPresent();
        if (due) {
            String wanted = request.getRequestURI().substring(request.getContextPath().length())
                    + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            response.sendRedirect(request.getContextPath() + UriComponentsBuilder.fromPath("/instructions")
                    .queryParam("wanted", "{wanted}").encode().buildAndExpand(wanted).toUriString());
        }
        return !due;
    }
}
