package io.weldgate.keyring;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Where sealed values stand: every column of an entity that {@link SealedText} writes, in whichever room. */
@Component
class SealedColumns {

    private final EntityManagerFactory entities;

    SealedColumns(EntityManagerFactory entities) {
        this.entities = entities;
    }

    record Column(String table, String key, String name) {

        /** Puts table, key and name into a statement, in this order. */
        String into(String statement) {
            return statement.formatted(table, key, name);
        }
    }

    List<Column> all() {
        List<Column> all = new ArrayList<>();
        entities.getMetamodel().getEntities().stream().map(it -> it.getJavaType()).filter(SealedColumns::isOurs)
                .forEach(type -> Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Id.class)).findFirst()
                        .ifPresent(id -> collect(type, table(type), snake(id.getName()), all)));
        return all;
    }

    private static void collect(Class<?> type, String table, String key, List<Column> all) {
        for (Field field : type.getDeclaredFields()) {
            Convert convert = field.getAnnotation(Convert.class);
            if (convert != null && convert.converter() == SealedText.class) {
                all.add(new Column(table, key, snake(field.getName())));
            } else if (field.isAnnotationPresent(Embedded.class)) {
                collect(field.getType(), table, key, all);
            }
        }
    }

    private static String table(Class<?> type) {
        Table named = type.getAnnotation(Table.class);
        return named == null || named.name().isEmpty() ? snake(type.getSimpleName()) : named.name();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.weldgate.");
    }

    /** As the tables are named. */
    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
