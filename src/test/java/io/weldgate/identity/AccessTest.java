package io.weldgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.weldgate.WeldgateTest;
import io.weldgate.registry.DemoFile;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address with every role, on a record of the asker's own unit or area, of another unit, of another area, and
 * with nobody signed in. What is answered stands in {@code access.txt}; an address without a row there fails.
 */
@WeldgateTest
class AccessTest {

    private static final List<String> ASKERS = List.of("welder1", "welder9", "watch1", "safety1", "safety2", "head1",
            "gas1", "base1", "shift1", "grid1", "em1", "emh1", "hc1", "mr1", "fr1", "ps1", "em2", "manager1",
            "installer1", "admin", "security1", "audit1");

    /** As long as an identity number, or longer. */
    private static final Pattern LONG = Pattern.compile("[0-9X]{18,}");
    private static final int BROKEN = 500;
    private static final int PATIENCE = 3;

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;

    private final List<String> numbers = new DemoFile("people").rows().stream().map(row -> row[3]).toList();
    private MockMvc door;
    private AccessRecords records;

    @BeforeEach
    void threeRecords() throws Exception {
        door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        records = new AccessRecords(database, door, as("welder1"), as("safety1"));
        records.make();
    }

    @AfterEach
    void putAway() throws Exception {
        records.putAway();
    }

    @Test
    void every_address_answers_everybody_as_its_row_says_and_shows_nobody_what_is_not_his() throws Exception {
        Map<String, String> found = new ConcurrentSkipListMap<>();
        Queue<String> shown = new ConcurrentLinkedQueue<>();
        List<Account> askers = ASKERS.stream().map(it -> accounts.find(it).orElseThrow()).toList();
        AccessAddress.all(mappings).parallelStream()
                .forEach(address -> found.put(address.name(), row(address, askers, shown)));
        Files.writeString(Path.of("target", "access.txt"), String.join("\n", lines(found)) + "\n");

        assertThat(shown).as("what was shown to those whom it does not concern").isEmpty();
        assertThat(lines(found)).containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/access.txt"))
                .stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    }

    private String row(AccessAddress address, List<Account> askers, Queue<String> shown) {
        AccessAnswers inside = new AccessAnswers();
        AccessAnswers outside = new AccessAnswers();
        for (Account asker : askers) {
            SignedIn who = asker.signedIn();
            String account = who.account();
            for (AccessRecords.Held held : records.all()) {
                if (!address.of(held)) {
                    continue;
                }
                boolean within = address.isWithin(who, held);
                MockHttpServletResponse answer = ask(address, held, as(asker));
                (within || !address.ofRecord() ? inside : outside).add(account, answer.getStatus());
                String told = told(answer);
                if (!address.handsOutNumbers() && tellsNumber(told)) {
                    shown.add(address.name() + " " + account + " an identity number");
                }
                records.all().stream().filter(it -> !address.isPublic() && answer.getStatus() < 300
                                && !who.scope().covers(it.unit(), it.area()) && told.contains(it.marker()))
                        .forEach(it -> shown.add(address.name() + " " + account + " " + it.marker()));
                records.all().stream().filter(AccessCases::areOf).filter(it -> !AccessCases.isFor(who))
                        .flatMap(it -> Stream.of("FC", "RF", "TO").map(kind -> AccessCases.number(kind, it)))
                        .filter(number -> answer.getStatus() < 300 && told.contains(number))
                        .forEach(number -> shown.add(address.name() + " " + account + " " + number));
                if (!address.ofRecord()) {
                    break;
                }
            }
        }
        return inside + " | " + outside + " | " + ask(address, records.all().get(0), anonymous()).getStatus();
    }

    private boolean tellsNumber(String told) {
        return LONG.matcher(told).results().map(MatchResult::group).anyMatch(it -> numbers.stream()
                .anyMatch(it::contains));
    }

    /** Asked again where two were in each other's way. */
    private MockHttpServletResponse ask(AccessAddress address, AccessRecords.Held held, RequestPostProcessor who) {
        MockHttpServletResponse answer = askedOnce(address, held, who);
        for (int again = 0; again < PATIENCE && answer.getStatus() >= BROKEN; again++) {
            answer = askedOnce(address, held, who);
        }
        return answer;
    }

    /** Whatever it does is undone, so that one answer does not change the next. */
    private MockHttpServletResponse askedOnce(AccessAddress address, AccessRecords.Held held,
            RequestPostProcessor who) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return door.perform(address.request(held).with(who)).andReturn().getResponse();
            } catch (Exception e) {
                var broken = new MockHttpServletResponse();
                broken.setStatus(BROKEN);
                return broken;
            }
        });
    }

    private static String told(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestPostProcessor as(String account) {
        return as(accounts.find(account).orElseThrow());
    }

    private static RequestPostProcessor as(Account account) {
        Presence presence = new Presence(account.signedIn());
        presence.setDetails(Arrival.now(account.generation(), false, new Arrival.Visitor("", ""), Instant.now()));
        return authentication(presence);
    }

    private static List<String> lines(Map<String, String> found) {
        return found.entrySet().stream().map(it -> it.getKey() + " | " + it.getValue()).toList();
    }
}
