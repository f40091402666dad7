package io.weldgate.inspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition of {@code rules/inspection.yml}.
 *
 * @param hash SHA-256 of its text, hexadecimal
 */
public record Checklist(String hash, String text, List<CheckItem> items) {

    Checklist(String text, List<CheckItem> items) {
        this(digest(text), text, items);
    }

    public Optional<CheckItem> item(String code) {
        return items.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** @param profiles of the place; what is under none of them is left out */
    public List<CheckItem> of(InspectionKind kind, Collection<String> profiles) {
        Set<String> parts = kind == InspectionKind.BODY ? Set.of(Part.BODY.name())
                : Stream.concat(Stream.of(Part.MANDATORY.name(), Part.FOCUS.name()), profiles.stream())
                        .collect(Collectors.toSet());
        return items.stream().filter(it -> parts.contains(it.part().name())).toList();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
