package io.weldgate.load;

import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.uniformRandomSwitch;
import static io.gatling.javaapi.http.HttpDsl.currentLocationRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of a county sign in, and then look at one page after the other. */
public class County extends Simulation {

    static final int OFFICERS = Integer.getInteger("load.officers", 200);
    static final int WELDERS = Integer.getInteger("load.welders", 2000);
    static final int UNITS = 100;
    private static final Duration LENGTH = Duration.parse(System.getProperty("load.length", "PT5M"));
    /** A password is dear to check, by intent: so many in a second. */
    private static final int LOGINS_A_SECOND = 8;
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(40);
    private static final int SLOWEST_MILLIS = 300;

    private static final Map<String, String> WELDERS_PAGES = Map.of("home", "/", "machine", "/m/#{machine}",
            "permits", "/permits", "notices", "/notices", "application", "/permits/new?machineCode=#{machine}");
    private static final Map<String, String> OFFICERS_PAGES = Map.of("officer's home", "/", "officer's permits",
            "/permits", "unit", "/units/#{unit}", "warnings", "/warnings", "machines", "/registers/machines",
            "people", "/registers/people", "near by", "/nearby-works");

    public County() {
        setUp(people("welders", "LW-", WELDERS, WELDERS_PAGES).injectOpen(rampUsers(WELDERS)
                        .during(Duration.ofSeconds(Math.max(1, WELDERS / LOGINS_A_SECOND)))),
                people("officers", "LO-", OFFICERS, OFFICERS_PAGES).injectOpen(rampUsers(OFFICERS)
                        .during(Duration.ofSeconds(Math.max(1, WELDERS / LOGINS_A_SECOND)))))
                .protocols(http.baseUrl(System.getProperty("load.address")).acceptLanguageHeader("zh-CN")
                        .acceptHeader("text/html").disableCaching())
                .assertions(Stream.concat(Stream.of(global().failedRequests().count().is(0L)),
                        Stream.concat(WELDERS_PAGES.keySet().stream(), OFFICERS_PAGES.keySet().stream())
                                .map(page -> details(page).responseTime().percentile(95).lt(SLOWEST_MILLIS)))
                        .toArray(Assertion[]::new));
    }

    private static ScenarioBuilder people(String name, String prefix, int many, Map<String, String> pages) {
        List<Map<String, Object>> accounts = IntStream.rangeClosed(1, many).mapToObj(number -> Map.<String, Object>of(
                "account", prefix + number, "machine", "LM-" + number, "unit", "LU-" + (number % UNITS + 1))).toList();
        return scenario(name).feed(listFeeder(accounts))
                .exec(http("sign-in form").get("/login")
                        .check(regex("name=\"_csrf\" value=\"([^\"]+)\"").saveAs("form")))
                .exec(http("sign-in").post("/login").formParam("username", "#{account}")
                        .formParam("password", "weldgate-demo").formParam("_csrf", "#{form}")
                        .check(currentLocationRegex(".*/login.*").notExists()))
                .rendezVous(many).during(LENGTH).on(uniformRandomSwitch().on(pages.entrySet().stream()
                        .map(page -> looked(page.getKey(), page.getValue())).toList()));
    }

    private static ChainBuilder looked(String name, String page) {
        return exec(http(name).get(page).check(status().is(200), currentLocationRegex(".*/login.*").notExists()))
                .pause(LEAST_PAUSE, LONGEST_PAUSE);
    }
}
