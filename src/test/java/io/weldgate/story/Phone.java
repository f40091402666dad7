package io.weldgate.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;

/** One person's phone: a screen of 360 px, on the site, in Chinese. */
class Phone implements AutoCloseable {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    Phone(Browser browser, int port) {
        base = "http://localhost:" + port;
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("zh-CN")
                .setHasTouch(true).setGeolocation(new Geolocation(40.4081, 110.0341).setAccuracy(12))
                .setPermissions(List.of("geolocation")));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    Phone signedIn(String account) {
        page.navigate(base + "/login");
        return signIn(account);
    }

    Phone signIn(String account) {
        page.fill("#username", account);
        page.fill("#password", "weldgate-demo");
        page.waitForNavigation(() -> page.click("main button"));
        return this;
    }

    Phone opens(String path) {
        page.navigate(base + path);
        return this;
    }

    /** Opens the permit and the task on it that waits for this person. */
    Phone takesUp(String permitNo) {
        opens("/permits/" + permitNo);
        page.click("#now a[href^='/tasks/']");
        return this;
    }

    Phone fills(String field, String value) {
        page.fill("[name=" + field + "]", value);
        return this;
    }

    Phone chooses(String field, String value) {
        page.selectOption("[name=" + field + "]", value);
        return this;
    }

    Phone ticksEverything() {
        page.locator("main input[type=checkbox]").all().forEach(Locator::check);
        return this;
    }

    Phone picks(String value) {
        page.check("[value=" + value + "]");
        return this;
    }

    Phone stands() {
        page.click("[data-locate]");
        page.locator("[data-position] [data-told]:has-text('已定位')").waitFor();
        return this;
    }

    Phone photographs(int photos) {
        for (int i = 0; i < photos; i++) {
            page.setInputFiles("input[type=file]", new FilePayload("photo.png", "image/png", Api.picture()));
            page.locator("[data-kept-list] li").nth(i).waitFor();
        }
        return this;
    }

    Phone sends() {
        page.waitForNavigation(() -> page.click(".wg-submit"));
        return this;
    }

    Phone taps(String selector) {
        page.waitForNavigation(() -> page.click(selector));
        return this;
    }

    String reads(String selector) {
        return page.textContent(selector);
    }

    boolean shows(String selector) {
        return page.isVisible(selector);
    }

    String address() {
        return page.url().substring(base.length());
    }

    /** In pixels beyond the screen. */
    int overflow() {
        return ((Number) page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
