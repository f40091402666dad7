package io.weldgate.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weldgate.telemetry.Uplink;
import io.weldgate.telemetry.Uplink.Kind;
import io.weldgate.unlocking.TerminalAnswer;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the payloads of contract §3, trusting nothing in them. */
@Component
class Parsing {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() { };
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_ANSWER_TEXT = 200;

    private final int largest;
    private final ObjectMapper json;

    Parsing(MqttSettings settings) {
        this.largest = settings.message().largest();
        this.json = new ObjectMapper(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(settings.message().deepest())
                        .maxNumberLength(LONGEST_NUMBER).maxStringLength(largest).build()).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** @throws Malformed if it is none of contract §3 */
    Uplink uplink(String deviceId, byte[] payload, Instant receivedAt) {
        JsonNode message = object(payload);
        Map<String, Object> content = content(message.path("content"));
        return new Uplink(deviceId, kind(message.path("actionCode")), number(content.get("boot")),
                number(content.get("seq")), hash(payload), timestamp(message.path("timestamp")), receivedAt, content);
    }

    /**
     * Whatever is not a success beyond doubt counts as failure, so that only the message as a whole can be malformed.
     */
    TerminalAnswer answer(String deviceId, String commandId, byte[] payload, Instant receivedAt) {
        JsonNode message = object(payload);
        JsonNode code = message.path("code");
        JsonNode text = message.path("message");
        JsonNode result = message.path("result");
        return new TerminalAnswer(deviceId, commandId,
                message.path("success").isBoolean() && message.path("success").asBoolean(),
                code.isInt() ? code.asInt() : null, text.isTextual() ? shortened(text.asText()) : null,
                result.isMissingNode() || result.isNull() ? null : shortened(result.toString()),
                timestamp(message.path("timestamp")), receivedAt);
    }

    private JsonNode object(byte[] payload) {
        if (payload.length > largest) {
            throw new Malformed("size", payload.length + " bytes");
        }
        try {
            JsonNode node = json.readTree(payload);
            if (!node.isObject()) {
                throw new Malformed("json", "not a JSON object");
            }
            return node;
        } catch (IOException e) {
            throw new Malformed("json", "not JSON: " + e.getClass().getSimpleName());
        }
    }

    /** An object, or a text that holds one. */
    private Map<String, Object> content(JsonNode content) {
        if (content.isMissingNode() || content.isNull()) {
            return Map.of();
        }
        JsonNode object = content;
        if (content.isTextual()) {
            object = object(content.asText().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        if (!object.isObject()) {
            throw new Malformed("content", "content is not an object");
        }
        return json.convertValue(object, FIELDS);
    }

    private static Kind kind(JsonNode actionCode) {
        return Arrays.stream(Kind.values())
                .filter(kind -> actionCode.isTextual() && kind.actionCode().equals(actionCode.asText()))
                .findFirst().orElseThrow(() -> new Malformed("action", "unknown actionCode"));
    }

    private static Instant timestamp(JsonNode timestamp) {
        if (timestamp.isMissingNode() || timestamp.isNull()) {
            return null;
        }
        if (!timestamp.isIntegralNumber() || !timestamp.canConvertToLong()) {
            throw new Malformed("timestamp", "timestamp is not a number of milliseconds");
        }
        return Instant.ofEpochMilli(timestamp.asLong());
    }

    /** Wrong types are refused later, with the rest of the content. */
    private static Long number(Object value) {
        return value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : null;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ANSWER_TEXT ? text : text.substring(0, LONGEST_ANSWER_TEXT);
    }

    private static String hash(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
