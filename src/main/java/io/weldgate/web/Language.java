package io.weldgate.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** The reader's language: what he asks for with {@code ?lang=}, else chose before, else his browser's, else Chinese. */
@Component("localeResolver")
class Language implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> chosenBefore(request)).orElseGet(() -> ofBrowser(request));
    }

    /** Does nothing: the choice is kept by {@link LanguageChoice}. */
    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {}

    /** From the address only, so that no body is read for it. */
    static Optional<Locale> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !query.contains(PARAMETER + "=") ? Optional.empty()
                : spoken(UriComponentsBuilder.newInstance().query(query).build().getQueryParams().getFirst(PARAMETER));
    }

    private static Optional<Locale> chosenBefore(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue)
                .flatMap(Language::spoken);
    }

    private static Optional<Locale> spoken(String language) {
        return SPOKEN.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null) {
            return Locale.CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }
}
