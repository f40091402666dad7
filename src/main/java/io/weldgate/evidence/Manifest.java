package io.weldgate.evidence;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The signed list of what a package holds, its last entry.
 *
 * @param by    account of who had it packed
 * @param keep  how long files are kept; one that is older may be missing
 * @param links how long the chain was
 * @param head  hash of its last link
 */
record Manifest(String subject, Instant at, String by, String keep, long links, String head,
        List<Envelope.Packed> entries) {

    static final String NAME = "manifest.jws";
    static final String CHAIN = "chain.txt";
    static final String CITED = "cited.txt";
    static final String ROOTS = "roots.txt";
    static final String KEYS = "keys.jwks";
    static final String FILES = "files/";

    static String nameOf(KeptFile file) {
        String ending = file.type().substring(file.type().indexOf('/') + 1);
        return FILES + file.sha256() + (ending.matches("[a-z0-9]{1,8}") ? "." + ending : "");
    }

    boolean mayHaveErased(KeptFile file) {
        return file.keptAt().atOffset(ZoneOffset.UTC).plus(Period.parse(keep)).toInstant().isBefore(at);
    }
}
