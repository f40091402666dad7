package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** An old phone on a slow network: how much is fetched, from where, and in what time; told in target/budgets.txt. */
class BudgetsInBrowserTest extends FieldStory {

    private static final int MOST_BYTES = 300 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;
    /** Chromium's own "slow 3G": 400 kbit/s each way and 400 ms. */
    private static final double BYTES_PER_SECOND = 400_000 / 8.0;

    private final Map<String, String> measured = new LinkedHashMap<>();

    @Test
    void no_page_is_heavier_than_the_budget_and_none_asks_another_host() throws IOException {
        for (String path : pages()) {
            long bytes = bytesOf(path);
            measured.put(path, bytes + " bytes");
            assertThat(bytes).as(path).isBetween(1_000L, (long) MOST_BYTES);
        }
        write("first visit, nothing kept");
    }

    @Test
    void the_task_can_be_done_on_slow_3g() throws IOException {
        for (String path : List.of("/login", "/", task())) {
            measured.put(path, seconds(path));
        }
        write("slow 3G, nothing kept: first content, form usable");
    }

    private List<String> pages() {
        return List.of("/login", "/", task(), "/permits/new?machineCode=M-0100", "/permits/" + job.permitNo(),
                "/permits", "/m/M-0100", "/nearby-works", "/contractors", "/delegations", "/unsent");
    }

    private long bytesOf(String path) {
        try (BrowserContext fresh = fresh(path)) {
            AtomicLong bytes = new AtomicLong();
            List<String> asked = new ArrayList<>();
            Page page = fresh.newPage();
            page.onRequest(request -> asked.add(request.url()));
            CDPSession network = fresh.newCDPSession(page);
            network.on("Network.loadingFinished", it -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            page.navigate(at(path));
            page.waitForTimeout(500);
            assertThat(asked).allMatch(url -> url.startsWith(at("/")) || url.matches("(blob|data):.*"));
            return bytes.get();
        }
    }

    private String seconds(String path) {
        try (BrowserContext fresh = fresh(path)) {
            Page page = fresh.newPage();
            JsonObject slow = new JsonObject();
            slow.addProperty("offline", false);
            slow.addProperty("latency", 400);
            slow.addProperty("downloadThroughput", BYTES_PER_SECOND);
            slow.addProperty("uploadThroughput", BYTES_PER_SECOND);
            CDPSession network = fresh.newCDPSession(page);
            network.send("Network.enable");
            network.send("Network.emulateNetworkConditions", slow);
            long began = System.nanoTime();
            page.navigate(at(path), new Page.NavigateOptions().setTimeout(PATIENCE_MILLIS));
            page.locator("main button, main a").first().click(new Locator.ClickOptions()
                    .setTrial(true).setTimeout(PATIENCE_MILLIS));
            double usable = (System.nanoTime() - began) / 1e9;
            Object first = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
            assertThat(usable * 1000).as(path).isLessThan(PATIENCE_MILLIS);
            return "%.1f s, %.1f s".formatted(((Number) first).doubleValue() / 1000, usable);
        }
    }

    /** A phone that has never been here; but for the login, its person has signed in. */
    private BrowserContext fresh(String path) {
        BrowserContext fresh = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        if (!path.equals("/login")) {
            List<Cookie> session = welder.page().context().cookies();
            fresh.addCookies(session);
        }
        return fresh;
    }

    private void write(String what) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# " + what));
        measured.forEach((path, figure) -> lines.add(path.replaceAll("/tasks/.*", "/tasks/{id}")
                .replaceAll("HW-[^/]*", "{no}") + ": " + figure));
        Path file = Path.of("target", "budgets.txt");
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(String.join(System.lineSeparator(), lines));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
