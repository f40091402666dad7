package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every page that a role reaches by following links can be used by everybody: by voice, by keyboard, with large
 * letters, with gloves; in both languages, on a phone and at a desk. Pages that differ only in what they are about are
 * looked at once, home pages and tasks once for each role. What was looked at stands in target/axe.txt.
 */
class AccessibilityInBrowserTest extends FieldStory {

    private static final int PHONE = 360;
    private static final int DESK = 1440;
    private static final Set<String> EACH_ROLES_OWN = Set.of("/", "/tasks/{}");
    private static final String LINKS = "all => all.filter(it => !it.download).map(it => it.getAttribute('href'))";

    private final List<String> found = new ArrayList<>();
    private final Set<String> looked = new TreeSet<>();

    @Test
    void no_page_keeps_anybody_out() throws IOException {
        askers().forEach(this::walk);
        Screen stranger = Screen.phone(chromium, port);
        List.of("/login", "/login?error", "/join", "/m/M-0100")
                .forEach(path -> {
                    opened(stranger.page(), path, "zh");
                    look(stranger.page(), path, "stranger");
                });
        stranger.page().evaluate("document.body.append(document.createElement('img'))");
        assertThat(Axe.violations(stranger.page())).as("a picture without words").hasSize(1);
        stranger.close();

        Files.write(Path.of("target", "axe.txt"), looked);
        assertThat(found).isEmpty();
        assertThat(looked).contains("/permits/{}", "welder1 /tasks/{}", "/permits/new", "/m/{}", "/decisions/{}",
                "/registers/{}", "/enrolments", "/accounts/{}", "/trail", "/units/{}", "/privacy",
                "/contractors/agreement");
    }

    /** Who walks through the pages, and where each begins. */
    private Map<String, List<String>> askers() {
        String permit = "/permits/" + job.permitNo();
        Map<String, List<String>> askers = new LinkedHashMap<>();
        askers.put("safety1", List.of("/", permit, "/v/" + job.permitNo(), "/no-signal", "/unsent", "/nothing-here"));
        askers.put("welder1", List.of("/", task(), permit, "/permits/new?machineCode=M-0100"));
        askers.put("watch1", List.of("/", permit));
        List.of("head1", "gas1", "grid1", "em1", "manager1", "installer1", "admin", "security1", "audit1")
                .forEach(account -> askers.put(account, List.of("/")));
        return askers;
    }

    private void walk(String account, List<String> from) {
        Screen screen = Screen.phone(chromium, port).signedIn(account);
        Deque<String> paths = new ArrayDeque<>(from);
        Set<String> passed = new TreeSet<>();
        while (!paths.isEmpty()) {
            String path = paths.poll();
            String kind = kind(path);
            String name = EACH_ROLES_OWN.contains(kind) ? account + " " + kind : kind;
            if (passed.add(kind) && !looked.contains(name) && opened(screen.page(), path, "zh")) {
                looked.add(name);
                paths.addAll(look(screen.page(), path, account));
            }
        }
        screen.close();
    }

    /** An address without what its page is about. */
    private static String kind(String path) {
        return path.replaceFirst("[?#].*", "").replaceAll("/[^/]*[0-9][^/]*", "/{}")
                .replaceFirst("^/registers/[a-z-]+", "/registers/{}");
    }

    /** @return whether it is a page, not a file or a refusal */
    private boolean opened(Page page, String path, String language) {
        page.setViewportSize(PHONE, 800);
        try {
            Response answer = page.navigate(at(path) + (path.contains("?") ? "&" : "?") + "lang=" + language);
            return answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                    && (answer.ok() || path.equals("/nothing-here"));
        } catch (PlaywrightException e) {
            assertThat(e).as(path).hasMessageContaining("Download is starting");
            return false;
        }
    }

    /** Of what is open in Chinese on a phone. @return where its links lead */
    private List<String> look(Page page, String path, String account) {
        List<String> here = new ArrayList<>();
        for (String language : List.of("zh", "en")) {
            if (language.equals("en")) {
                opened(page, path, language);
            }
            Axe.open(page, path.equals("/account") ? "details" : "main details");
            here.addAll(Axe.smallTargets(page));
            here.addAll(Axe.tooWide(page, "200%"));
            if (language.equals("en")) {
                page.setViewportSize(DESK, 800);
            }
            here.addAll(Axe.tooWide(page, ""));
            here.addAll(Axe.violations(page));
            if (!"CSS1Compat".equals(page.evaluate("document.compatMode"))) {
                here.add("drawn by the rules of old, for want of a DOCTYPE");
            }
        }
        here.forEach(it -> found.add("%s %s: %s".formatted(path, account, it)));
        return ((List<?>) page.evalOnSelectorAll("a[href^='/']", LINKS)).stream().map(String::valueOf)
                .filter(link -> !link.contains("lang=")).toList();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
