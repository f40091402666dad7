package io.weldgate.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.weldgate.keyring.Statements;
import java.util.Optional;

/**
 * What is signed about the chain.
 *
 * @param kind        {@code head}, or {@code stub} for what stands for entries that are no longer kept
 * @param position    of the last entry that it covers
 * @param hash        of that entry's link
 * @param unstampedTo entries up to this number are older than stamps
 * @param entries     how many the stub stands for; 0 for a head
 * @param at          when it was signed
 */
record Head(String kind, long position, String hash, long unstampedTo, long entries, String at) {

    static final String PURPOSE = "trail";
    static final String HEAD = "head";
    static final String STUB = "stub";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String signed(Statements statements) {
        try {
            return statements.sign(PURPOSE, JSON.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty if it is not of ours, or not of this kind. */
    static Optional<Head> read(String kind, String statement, Statements statements) {
        return Optional.ofNullable(statement).flatMap(it -> statements.read(PURPOSE, it)).map(text -> {
            try {
                return JSON.readValue(text, Head.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a statement about the trail that cannot be read", e);
            }
        }).filter(it -> it.kind().equals(kind));
    }
}
