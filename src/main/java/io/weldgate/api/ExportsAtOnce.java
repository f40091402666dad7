package io.weldgate.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets only a few exports hold a connection of the database at once, each as long as its reader takes: the rest of the
 * connections are for permits and machines.
 */
@Component
class ExportsAtOnce implements HandlerInterceptor, WebMvcConfigurer {

    private final Semaphore turns;
    private final ApiSettings.Exports settings;

    ExportsAtOnce(ApiSettings settings) {
        this.settings = settings.exports();
        this.turns = new Semaphore(this.settings.atOnce(), true);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/registers/*/export", "/registers/*/export",
                "/api/v1/trail/export", "/trail/export", "/api/v1/me/data", "/privacy/data");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        boolean taken = turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        if (!taken) {
            String wait = Long.toString(settings.patience().toSeconds());
            if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
                throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "EXPORTS_BUSY").header(HttpHeaders.RETRY_AFTER, wait);
            }
            response.setHeader(HttpHeaders.RETRY_AFTER, wait);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        return taken;
    }

    /** Not called where the turn was refused. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            Exception failure) {
        turns.release();
    }
}
