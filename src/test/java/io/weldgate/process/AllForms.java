package io.weldgate.process;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mockito.Mockito;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The task forms of every family of diagrams, without what stands behind them. */
final class AllForms {

    private AllForms() {}

    /** By form key. */
    static Map<String, TaskForm<?>> byKey() {
        Map<String, TaskForm<?>> all = new TreeMap<>();
        families().forEach(family -> all.putAll(family.forms()));
        return all;
    }

    private static List<FormsOf> families() {
        var scanning = new ClassPathScanningCandidateComponentProvider(false);
        scanning.addIncludeFilter(new AssignableTypeFilter(FormsOf.class));
        List<FormsOf> families = new ArrayList<>();
        scanning.findCandidateComponents(FormsOf.class.getPackageName())
                .forEach(found -> families.add(family(found.getBeanClassName())));
        return families;
    }

    private static FormsOf family(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructors()[0];
            return (FormsOf) constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(type -> (Object) Mockito.mock(type)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
