package io.weldgate.story;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at a page for what keeps people out: axe-core's rules of WCAG 2.2 A and AA, and what a gloved thumb needs. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String VIOLATIONS = """
            async () => {
              const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false });
              return found.violations.flatMap(it => it.nodes.map(node => it.id + ' ' + node.target.join(' ') + ' '
                + node.failureSummary.replaceAll('\\n', ' ')));
            }""";

    private static final String SMALL = """
            () => Array.from(document.querySelectorAll('main a, main button, main summary, main select, main textarea,'
                + ' main input:not([type=hidden]):not([type=file]), header a, header summary'))
              .filter(it => it.getClientRects().length && getComputedStyle(it).visibility !== 'hidden')
              .filter(it => {
                const size = (it.closest('label, .wg-card:has(.wg-card-link)') ?? it).getBoundingClientRect();
                return Math.round(size.height) < 44 || it.closest('header') && Math.round(size.width) < 44;
              })
              .map(it => 'smaller than 44 px: ' + it.outerHTML.slice(0, 120))""";

    private static final String OPEN = "what => document.querySelectorAll(what).forEach(it => { it.open = true; })";

    private static final String WIDE = """
            size => {
              document.documentElement.style.fontSize = size;
              const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              const widest = Array.from(document.querySelectorAll('body *'))
                .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 3)
                .map(it => it.tagName + '.' + it.className);
              document.documentElement.style.fontSize = '';
              return over > 0 ? ['at ' + innerWidth + ' px, text ' + size + ', ' + over + ' px too wide: ' + widest] : [];
            }""";

    private Axe() {}

    /** Folds open what matches, so that nothing is passed over. */
    static void open(Page page, String details) {
        page.evaluate(OPEN, details);
    }

    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return told(page.evaluate(VIOLATIONS));
    }

    static List<String> smallTargets(Page page) {
        return told(page.evaluate(SMALL));
    }

    /** @param size of the letters, as a style sheet names it; empty for the page's own */
    static List<String> tooWide(Page page, String size) {
        return told(page.evaluate(WIDE, size));
    }

    private static List<String> told(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
