package io.weldgate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;

/** No page offers its reader a link that then is not his to follow. */
class DeadEndsTest extends AskedPages {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final int MOST = 60;

    @ParameterizedTest
    @ValueSource(strings = {"welder1", "watch1", "safety1", "head1", "gas1", "base1", "shift1", "grid1", "em1", "hc1",
        "manager1", "installer1", "admin", "security1", "audit1"})
    void whoever_follows_the_links_of_his_pages_is_never_told_that_he_may_not(String account) throws Exception {
        MockHttpSession session = signedIn(account);
        var waiting = new ArrayDeque<>(List.of("/"));
        Set<String> kinds = new HashSet<>(Set.of("/"));
        List<String> refused = new ArrayList<>();
        for (int looked = 0; looked < MOST && !waiting.isEmpty(); looked++) {
            String path = waiting.poll();
            var answer = pages.perform(get(java.net.URI.create(path)).session(session).header("Accept", "text/html"))
                    .andReturn().getResponse();
            if (answer.getStatus() == 403 || answer.getStatus() >= 500) {
                refused.add(answer.getStatus() + " " + path);
            }
            var link = LINK.matcher(String.valueOf(answer.getContentType()).startsWith("text/html")
                    ? answer.getContentAsString() : "");
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                if (kinds.add(kind(next))) {
                    waiting.add(next);
                }
            }
        }

        assertThat(kinds).hasSizeGreaterThan(5);
        assertThat(refused).isEmpty();
    }

    /** One of each sort of page: what they are about and what was filtered for makes no other. */
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "").replaceAll("/[A-Z]+-[^/]+|/[0-9a-f-]{20,}|/[0-9]+", "/x");
    }
}
