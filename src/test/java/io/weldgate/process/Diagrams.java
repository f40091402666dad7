package io.weldgate.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** The diagrams as they lie in the house, and the classes of the beans they may name. */
final class Diagrams {

    private Diagrams() {}

    static Map<String, String> all() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).collect(Collectors.toMap(
                    file -> file.getFileName().toString(), Diagrams::read, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Found as Spring names its beans, in the rooms that the process may know. */
    static Map<String, Class<?>> listedBeans() {
        return Names.BEANS.stream().collect(Collectors.toMap(Function.identity(), Diagrams::bean));
    }

    private static Class<?> bean(String name) {
        return Stream.of(Names.class.getPackage().getAnnotation(ApplicationModule.class).allowedDependencies())
                .map(room -> "io.weldgate." + room + "." + StringUtils.capitalize(name))
                .filter(type -> ClassUtils.isPresent(type, null))
                .<Class<?>>map(type -> ClassUtils.resolveClassName(type, null))
                .filter(type -> type.isAnnotationPresent(Component.class)).findFirst().orElse(Void.class);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
