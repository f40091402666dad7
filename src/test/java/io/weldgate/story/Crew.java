package io.weldgate.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The demo accounts, each signed in once: a password is dear to check, by intent. */
public class Crew {

    private static final Map<String, Double> ON_SITE = Map.of("latitude", Story.LATITUDE, "longitude", Story.LONGITUDE);
    private static final Map<Integer, Crew> AT_WORK = new ConcurrentHashMap<>();

    private final Function<String, Api> signingIn;
    private final Map<String, Api> signedIn = new ConcurrentHashMap<>();

    public Crew(int port) {
        this(account -> new Api(port, account));
    }

    private Crew(Function<String, Api> signingIn) {
        this.signingIn = signingIn;
    }

    /** The same people at another node, with what they have from this one. */
    public Crew elsewhere(int otherPort) {
        return new Crew(account -> as(account).at(otherPort));
    }

    /** The same people in every story, as long as the application runs. */
    public static Crew at(int port) {
        return AT_WORK.computeIfAbsent(port, Crew::new);
    }

    public Api as(String account) {
        return signedIn.computeIfAbsent(account, signingIn);
    }

    public Api.Answer scans(String account, String machineCode) {
        return as(account).post("/machines/" + machineCode + "/scan", ON_SITE);
    }

    /** What was decided on a permit's application. */
    public JsonNode decision(String account, JsonNode permit) {
        return as(account).get("/decisions/" + permit.get("decisionId").asText()).body();
    }

    public JsonNode machine(String machineCode) {
        return as("safety1").get("/machines/" + machineCode).body();
    }
}
