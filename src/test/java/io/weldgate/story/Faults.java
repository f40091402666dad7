package io.weldgate.story;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was wrong on the pages passed: errors of scripts and in the console, and what did not fit the screen. */
final class Faults {

    /** Chromium notes it as an error when a page says what to correct, and when there is no signal. */
    private static final Pattern EXPECTED = Pattern.compile("status of 422|ERR_INTERNET_DISCONNECTED|status of 503");

    private final Page page;
    private final List<String> all = new ArrayList<>();

    Faults(Page page) {
        this.page = page;
        page.onPageError(all::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !EXPECTED.matcher(message.text()).find()) {
                all.add(message.text() + " " + message.location());
            }
        });
    }

    void measured(String address) {
        if (overflow() > 0) {
            all.add("%s is %d px too wide".formatted(address, overflow()));
        }
    }

    /** In pixels beyond the screen. */
    int overflow() {
        return ((Number) page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
    }

    List<String> all() {
        return all;
    }
}
