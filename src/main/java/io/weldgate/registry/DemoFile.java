package io.weldgate.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A table of the demo data, {@code demo/<name>.csv}; its cells hold no commas, an empty cell is null. */
public record DemoFile(String name) {

    /** The rows below the heading. */
    public List<String[]> rows() {
        try {
            return new ClassPathResource("demo/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8)
                    .lines().skip(1).map(DemoFile::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("demo data " + name + " is missing", e);
        }
    }

    private static String[] cells(String line) {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].isEmpty() ? null : cells[i];
        }
        return cells;
    }
}
