package io.weldgate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers the language that was asked for. */
@Component
class LanguageChoice implements HandlerInterceptor, WebMvcConfigurer {

    private final PageSettings settings;

    LanguageChoice(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Language.asked(request).ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Language.COOKIE, language.getLanguage()).path("/").httpOnly(true).sameSite("Lax")
                        .secure(request.isSecure()).maxAge(settings.languageKept()).build().toString()));
        return true;
    }
}
