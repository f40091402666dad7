package io.weldgate.inspection;

import io.weldgate.jurisdiction.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The checklist of today, and those of earlier inspections. A list that cannot be read fails the start. */
@Component
public class Checklists {

    private final Checklist current = read(file());
    private final Map<String, Checklist> earlier = new ConcurrentHashMap<>();
    private final JdbcClient database;

    Checklists(JdbcClient database) {
        this.database = database;
    }

    public Checklist current() {
        return current;
    }

    /** By which an inspection was made. */
    @Transactional(readOnly = true)
    public Checklist of(String hash) {
        return current.hash().equals(hash) ? current : earlier.computeIfAbsent(hash, it -> read(database
                .sql("SELECT content FROM checklist_edition WHERE hash = :hash").param("hash", it)
                .query(String.class).single()));
    }

    /** Keeps today's, once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep() {
        database.sql("INSERT IGNORE INTO checklist_edition (hash, content) VALUES (:hash, :content)")
                .param("hash", current.hash()).param("content", current.text()).update();
    }

    @SuppressWarnings("unchecked")
    static Checklist read(String text) {
        List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new Checklist(text, entries.stream().map(entry -> new CheckItem((String) entry.get("code"),
                Part.valueOf((String) entry.get("part")), (Map<String, String>) entry.get("title"),
                (String) entry.get("clause"), ((List<String>) entry.get("violations")).stream()
                        .map(Violation::valueOf).toList(), Boolean.TRUE.equals(entry.get("case")))).toList());
    }

    private static String file() {
        try (InputStream text = new ClassPathResource("rules/inspection.yml").getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The checklist cannot be read", e);
        }
    }
}
