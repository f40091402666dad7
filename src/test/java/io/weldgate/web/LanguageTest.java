package io.weldgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTest {

    private final Language language = new Language();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void who_asks_for_nothing_reads_chinese() {
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.CHINESE);
    }

    @Test
    void a_browser_that_prefers_english_reads_english() {
        request.addHeader("Accept-Language", "fr-FR,en-GB;q=0.8,zh;q=0.5");

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_browser_of_another_language_or_with_a_broken_header_reads_chinese() {
        request.addHeader("Accept-Language", "fr-FR,de");
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.CHINESE);

        request.removeHeader("Accept-Language");
        request.addHeader("Accept-Language", "en;q=never");
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.CHINESE);
    }

    @Test
    void what_was_chosen_before_goes_before_the_browser_and_what_is_asked_for_now_goes_before_both() {
        request.addHeader("Accept-Language", "zh-CN");
        request.setCookies(new Cookie(Language.COOKIE, "en"));
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);

        request.setQueryString("page=2&lang=zh");
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.CHINESE);
    }

    @Test
    void a_language_that_is_not_spoken_is_passed_over() {
        request.setQueryString("lang=../../etc/passwd");
        request.setCookies(new Cookie(Language.COOKIE, "tlh"));

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.CHINESE);
    }
}
