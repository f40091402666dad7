package io.weldgate.story;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.nio.file.Path;
import java.util.List;

/** What one person has before him: a phone of 360 px in Chinese, or a desk of 1440 px in either language. */
class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens");

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final Faults faults;

    private Screen(Chromium chromium, int port, NewContextOptions options) {
        base = "http://localhost:" + port;
        context = chromium.browser().newContext(options.setPermissions(List.of("geolocation"))
                .setGeolocation(new Geolocation(40.4081, 110.0341).setAccuracy(12)));
        page = context.newPage();
        faults = new Faults(page);
    }

    static Screen phone(Chromium chromium, int port) {
        return new Screen(chromium, port, new NewContextOptions().setViewportSize(360, 740).setLocale("zh-CN")
                .setHasTouch(true));
    }

    static Screen desk(Chromium chromium, int port, String language) {
        return new Screen(chromium, port, new NewContextOptions().setViewportSize(1440, 900).setLocale(language));
    }

    Screen signedIn(String account) {
        page.navigate(base + "/login");
        return signIn(account);
    }

    Screen signIn(String account) {
        page.fill("#username", account);
        page.fill("#password", "weldgate-demo");
        return taps("main button");
    }

    Screen opens(String path) {
        page.navigate(base + path);
        return looked();
    }

    /** Opens the permit and the task on it that waits for this person. */
    Screen takesUp(String permitNo) {
        opens("/permits/" + permitNo);
        return taps("#now a[href^='/tasks/']");
    }

    Screen fills(String field, String value) {
        page.fill("[name=" + field + "]", value);
        return this;
    }

    Screen chooses(String field, String value) {
        page.selectOption("[name=" + field + "]", value);
        return this;
    }

    Screen ticksEverything() {
        page.locator("main input[type=checkbox]").all().forEach(Locator::check);
        return this;
    }

    Screen ticks(String... fields) {
        List.of(fields).forEach(field -> page.check("[name=" + field + "]"));
        return this;
    }

    Screen picks(String value) {
        page.check("[value=" + value + "]");
        return this;
    }

    Screen stands() {
        PositionConsent.given(page).click("[data-locate]");
        page.locator("[data-position] [data-told]:has-text('40.4081')").waitFor();
        return this;
    }

    Screen photographs(int photos) {
        for (int i = 0; i < photos; i++) {
            page.setInputFiles("input[type=file]", new FilePayload("photo.png", "image/png", Api.picture()));
            page.locator("[data-kept-list] li:not(.wg-pending)").nth(i).waitFor();
        }
        return this;
    }

    Screen sends() {
        return taps(".wg-submit");
    }

    Screen taps(String selector) {
        Sight.leading(page, selector);
        return looked();
    }

    Screen presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Screen pressesToGo(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
        return looked();
    }

    String title() {
        return page.title();
    }

    /** What is folded away. */
    Screen unfolds(String selector) {
        page.click(selector + " > summary");
        return this;
    }

    /** Until it is to be seen, also where the page renews itself. */
    Screen sees(String selector, String text) {
        Sight.of(page, selector, text);
        return this;
    }

    /** A picture of the whole page, to be looked at by people: with {@code -Dpictures=true}. */
    Screen pictured(String name) {
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        }
        return this;
    }

    /** What a link offers to be saved. */
    Path saves(String selector) {
        return page.waitForDownload(() -> page.click(selector)).path();
    }

    /** What lies behind a link, asked for by the person who sees it. */
    APIResponse fetches(String selector) {
        return context.request().get(base + page.getAttribute(selector, "href"));
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

    Screen losesSignal() {
        context.setOffline(true);
        return this;
    }

    Screen regainsSignal() {
        context.setOffline(false);
        return this;
    }

    /** For what a person cannot see. */
    Page page() {
        return page;
    }

    /** In pixels beyond the screen. */
    int overflow() {
        return faults.overflow();
    }

    private Screen looked() {
        faults.measured(address());
        return this;
    }

    /** What was wrong on the pages passed. */
    List<String> complaints() {
        return faults.all();
    }

    @Override
    public void close() {
        context.close();
    }
}
