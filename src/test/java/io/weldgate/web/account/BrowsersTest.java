package io.weldgate.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.web.Shown;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Where one is signed in is told in words. */
@WeldgateTest
class BrowsersTest {

    @Autowired
    private Browsers browsers;
    @Autowired
    private Shown shown;

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36 | Chrome · Android
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36 Edg/124.0 | Edge · Windows
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1 | Safari · iPhone
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/124.0 Mobile/15E148 Safari/604.1 | Chrome · iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:125.0) Gecko/20100101 Firefox/125.0 | Firefox · macOS
            Mozilla/5.0 (Linux; Android 13; V2) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.48 | 微信 · Android
            Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0 Safari/537.36 ArkWeb/4.1 HuaweiBrowser/5.0 | 华为浏览器 · HarmonyOS
            Java-http-client/17.0.15 | Java-http-client
            "" | –
            """)
    void by_the_name_that_says_most(String userAgent, String told) {
        LocaleContextHolder.setLocale(Locale.CHINESE);

        assertThat(browsers.told(userAgent)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0:0:0:0:0:0:0:1, 本机", "::1, 本机", "127.0.0.1, 本机", "10.0.0.1, 10.0.0.1", "2001:db8::1, 2001:db8::1"})
    void a_login_on_the_machine_itself_is_told_as_that(String address, String told) {
        LocaleContextHolder.setLocale(Locale.CHINESE);

        assertThat(shown.from(address)).isEqualTo(told);
    }
}
