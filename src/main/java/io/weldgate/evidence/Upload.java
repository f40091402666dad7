package io.weldgate.evidence;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Position;
import java.time.Instant;

/**
 * What a sender says of a file.
 *
 * @param name     cut to what can be stored; directories in it are dropped
 * @param place    null if unknown
 * @param takenAt  null if unknown
 * @param unitCode of the uploader; null for officials
 * @param areaCode of the uploader
 */
public record Upload(String name, FileKind kind, Position place, Instant takenAt, Actor by, String unitCode,
        String areaCode) {

    private static final int LONGEST_NAME = 128;

    public Upload {
        String bare = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cs}]", "").strip();
        name = bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
    }
}
