package io.weldgate.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How a decision's parts are written down. Has a mapper of its own, because a setting for the web must never change
 * what old decisions read as.
 */
final class Stored {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Stored() {}

    static JsonMapper mapper() {
        return MAPPER;
    }

    static String write(Object part) {
        try {
            return MAPPER.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A decision's part cannot be written down: " + part.getClass(), e);
        }
    }

    static String write(Object part, TypeReference<?> type) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A decision's part cannot be written down: " + part.getClass(), e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored decision cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
