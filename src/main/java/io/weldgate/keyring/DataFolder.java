package io.weldgate.keyring;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder {@code weldgate.data-dir}, which holds everything that must survive a restart. */
@Component
public class DataFolder {

    private final Path root;

    DataFolder(@Value("${weldgate.data-dir}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path path(String first, String... more) {
        return root.resolve(Path.of(first, more));
    }
}
