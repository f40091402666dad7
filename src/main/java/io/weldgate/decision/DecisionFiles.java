package io.weldgate.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads decisions back from a file: one answer of {@code /decisions/{id}}, a list of them, or pages of
 * {@code /decisions}. Takes one decision into memory at a time, so a file may be as long as it likes.
 */
public final class DecisionFiles {

    /** The pages' list of decisions. */
    private static final String ITEMS = "items";
    private static final JsonMapper MAPPER = Stored.mapper().rebuild().addMixIn(Finding.class, AlsoInWords.class)
            .build();

    private DecisionFiles() {}

    /**
     * @param most characters of one decision
     * @throws Unreadable if it is no file of decisions; those before the mistake have been handed over
     */
    public static void read(InputStream file, long most, Consumer<DecisionOnFile> each) throws IOException {
        Ration ration = new Ration(file, most);
        try (JsonParser json = MAPPER.createParser(ration)) {
            int read = 0;
            while (json.nextToken() != null) {
                read += value(json, ration, each);
            }
            if (read == 0) {
                throw new Unreadable("no decision in it", null);
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Unreadable(e instanceof JsonProcessingException json ? told(json) : e.getMessage(), e);
        }
    }

    /** As {@link #read} takes it. */
    public static String write(DecisionOnFile decision) {
        return Stored.write(decision);
    }

    /** @return how many decisions it held */
    private static int value(JsonParser json, Ration ration, Consumer<DecisionOnFile> each) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            return list(json, ration, each);
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Unreadable("neither a decision nor a list of decisions", null);
        }
        int listed = 0;
        boolean page = false;
        ObjectNode single = MAPPER.createObjectNode();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && name.equals(ITEMS)) {
                page = true;
                listed += list(json, ration, each);
            } else {
                single.set(name, json.readValueAsTree());
            }
        }
        if (page) {
            return listed == 0 ? 1 : listed;
        }
        hand(single, ration, each);
        return 1;
    }

    private static int list(JsonParser json, Ration ration, Consumer<DecisionOnFile> each) throws IOException {
        int read = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            hand(json.readValueAsTree(), ration, each);
            read++;
        }
        return read;
    }

    private static void hand(JsonNode written, Ration ration, Consumer<DecisionOnFile> each) throws IOException {
        DecisionOnFile decision = MAPPER.treeToValue(written, DecisionOnFile.class);
        String missing = decision.missing();
        if (missing != null) {
            throw new Unreadable("a decision without " + missing, null);
        }
        ration.renew();
        each.accept(decision);
    }

    private static String told(JsonProcessingException mistake) {
        String where = mistake.getLocation() == null || mistake.getLocation().getLineNr() < 1 ? ""
                : " (line " + mistake.getLocation().getLineNr() + ")";
        return mistake.getOriginalMessage() + where;
    }

    /** The answers say each finding in words too. */
    @JsonIgnoreProperties("message")
    private interface AlsoInWords {}

    /** The file cannot be understood. */
    public static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        Unreadable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
